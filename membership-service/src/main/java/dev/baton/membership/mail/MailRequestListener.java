package dev.baton.membership.mail;

import dev.baton.platform.inbox.Inbox;
import dev.baton.platform.inbox.Listener;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears for what mail other services ask. */
@ApplicationScoped
class MailRequestListener {

    private final Listener listener;

    MailRequestListener(Inbox inbox, WritingOnRequest writing) {
        listener =
                inbox.listener("mail-requests").on("activity.mail-requested.v1", MailRequested.class, writing::write);
    }

    @Incoming("mail-requests")
    Uni<Void> hear(ConsumerRecord<String, String> record) {
        return listener.hear(record);
    }
}
