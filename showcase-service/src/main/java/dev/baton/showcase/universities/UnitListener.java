package dev.baton.showcase.universities;

import dev.baton.platform.inbox.Inbox;
import dev.baton.platform.inbox.Listener;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of universities from membership-service. */
@ApplicationScoped
class UnitListener {

    private final Universities universities;
    private final Listener listener;

    UnitListener(Inbox inbox, Universities universities) {
        this.universities = universities;
        this.listener = inbox.listener("universities")
                .on("membership.unit-established.v1", UnitEstablished.class, this::established);
    }

    @Incoming("units")
    Uni<Void> hear(ConsumerRecord<String, String> record) {
        return listener.hear(record);
    }

    private Uni<Void> established(UnitEstablished unit) {
        return unit.isUniversity()
                ? universities.keep(unit.university(), unit.unit(), unit.name())
                : Uni.createFrom().voidItem();
    }
}
