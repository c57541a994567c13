package dev.baton.showcase.activities;

import dev.baton.platform.inbox.Inbox;
import dev.baton.platform.inbox.Listener;
import dev.baton.showcase.activities.ActivityFact.ActivityConcluded;
import dev.baton.showcase.activities.ActivityFact.AnnouncementMade;
import dev.baton.showcase.activities.ActivityFact.HeadcountRecorded;
import dev.baton.showcase.activities.ActivityFact.RegistrationsCounted;
import dev.baton.showcase.activities.ActivityFact.StageConcluded;
import dev.baton.showcase.figures.Figures;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from activity-service how a showcase goes. */
@ApplicationScoped
class ActivityListener {

    private final Inbox inbox;
    private final Figures figures;
    private final LaunchingTheInitiative launching;

    ActivityListener(Inbox inbox, Figures figures, LaunchingTheInitiative launching) {
        this.inbox = inbox;
        this.figures = figures;
        this.launching = launching;
    }

    @Incoming("activities")
    Uni<Void> hear(ConsumerRecord<String, String> record) {
        return listener(Instant.ofEpochMilli(record.timestamp())).hear(record);
    }

    /** @param told when the record was published: two topics have no other order, and a rebuild finds the same times */
    private Listener listener(Instant told) {
        return inbox.listener("activities")
                .on("activity.announcement-made.v1", AnnouncementMade.class, ofAShowcase(launching::heard))
                .on(
                        "activity.stage-concluded.v1",
                        StageConcluded.class,
                        ofAShowcase(stage -> figures.stageConcluded(
                                stage.showcase(), stage.stage(), stage.stops(), stage.presentations())))
                .on(
                        "activity.headcount-recorded.v1",
                        HeadcountRecorded.class,
                        ofAShowcase(headcount -> figures.headcountRecorded(
                                headcount.showcase(), headcount.count(), headcount.recordedAt())))
                .on(
                        "activity.registrations-counted.v1",
                        RegistrationsCounted.class,
                        ofAShowcase(counted -> figures.registrationsCounted(
                                counted.showcase(), counted.registered(), counted.checkedIn(), told)))
                .on(
                        "activity.activity-concluded.v1",
                        ActivityConcluded.class,
                        ofAShowcase(concluded -> figures.activityConcluded(concluded.showcase(), told)));
    }

    private static <F extends ActivityFact> Function<F, Uni<Void>> ofAShowcase(Function<F, Uni<Void>> effect) {
        return fact -> fact.showcase() == null ? Uni.createFrom().voidItem() : effect.apply(fact);
    }
}
