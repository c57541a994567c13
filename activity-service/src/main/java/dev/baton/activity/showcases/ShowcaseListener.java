package dev.baton.activity.showcases;

import dev.baton.activity.activities.PlanningActivities;
import dev.baton.platform.inbox.Inbox;
import dev.baton.platform.inbox.Listener;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that a showcase is announced and opens its activity. */
@ApplicationScoped
class ShowcaseListener {

    private final Listener listener;

    ShowcaseListener(Inbox inbox, PlanningActivities planning) {
        listener = inbox.listener("showcases")
                .on(
                        "showcase.showcase-announced.v1",
                        ShowcaseAnnounced.class,
                        announced -> planning.openAnnounced(announced.showcase(), announced.host(), announced.plan()));
    }

    @Incoming("showcases")
    Uni<Void> hear(ConsumerRecord<String, String> record) {
        return listener.hear(record);
    }
}
