package dev.baton.activity.units;

import dev.baton.platform.inbox.Inbox;
import dev.baton.platform.inbox.Listener;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which units there are, where they stand, and which are no more. */
@ApplicationScoped
class UnitListener {

    private final Listener listener;

    UnitListener(Inbox inbox, Units units) {
        listener = inbox.listener("units")
                .on("membership.unit-established.v1", UnitEstablished.class, units::keep)
                .on("membership.unit-moved.v1", UnitMoved.class, units::move)
                .on("membership.unit-dissolved.v1", UnitDissolved.class, units::dissolve);
    }

    @Incoming("units")
    Uni<Void> hear(ConsumerRecord<String, String> record) {
        return listener.hear(record);
    }
}
