package dev.baton.activity.activities;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an activity. */
@EventTopic("activity.activity")
sealed interface ActivityEvent extends DomainEvent {

    UUID activity();

    @Override
    default UUID aggregateId() {
        return activity();
    }

    /** It is published and takes registrations. */
    @EventType("activity.activity-opened.v1")
    record Opened(
            UUID activity, String university, @Nullable UUID showcase, Instant openedAt) implements ActivityEvent {}

    /**
     * @param stops how many were seen
     * @param presentations codes of the universities that presented, in order
     */
    @EventType("activity.stage-concluded.v1")
    record StageConcluded(
            UUID activity,
            String university,
            @Nullable UUID showcase,
            UUID stage,
            int stops,
            List<String> presentations,
            Instant concludedAt)
            implements ActivityEvent {}

    /** @param announcement what was announced: {@code launch} */
    @EventType("activity.announcement-made.v1")
    record AnnouncementMade(
            UUID activity, String university, @Nullable UUID showcase, UUID item, String announcement, Instant madeAt)
            implements ActivityEvent {}

    /** Nothing of it is left to do. */
    @EventType("activity.activity-concluded.v1")
    record Concluded(
            UUID activity, String university, @Nullable UUID showcase, Instant concludedAt) implements ActivityEvent {}
}
