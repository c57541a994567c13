package dev.baton.showcase.officers;

import dev.baton.platform.inbox.Inbox;
import dev.baton.platform.inbox.Listener;
import dev.baton.showcase.officers.AppointmentFact.AppointmentEnded;
import dev.baton.showcase.officers.AppointmentFact.AppointmentMade;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of appointments from membership-service. */
@ApplicationScoped
class AppointmentListener {

    private final Listener listener;

    AppointmentListener(Inbox inbox, Officers officers) {
        this.listener = inbox.listener("officers")
                .on("membership.appointment-made.v1", AppointmentMade.class, made -> learn(officers, made))
                .on("membership.appointment-ended.v1", AppointmentEnded.class, ended -> officers.learn(ended));
    }

    private static Uni<Void> learn(Officers officers, AppointmentMade made) {
        return made.givesRights() ? officers.learn(made) : Uni.createFrom().voidItem();
    }

    @Incoming("appointments")
    Uni<Void> hear(ConsumerRecord<String, String> record) {
        return listener.hear(record);
    }
}
