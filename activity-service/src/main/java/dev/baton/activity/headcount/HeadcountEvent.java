package dev.baton.activity.headcount;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import dev.baton.platform.values.Count;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others hear of headcounts; told among the facts about the activity, so that it stays in order with them. */
@EventTopic("activity.activity")
sealed interface HeadcountEvent extends DomainEvent {

    UUID activity();

    @Override
    default UUID aggregateId() {
        return activity();
    }

    /** @param categories how many categories were named */
    @EventType("activity.headcount-recorded.v1")
    record Recorded(
            UUID activity, String university, @Nullable UUID showcase, Count count, int categories, Instant recordedAt)
            implements HeadcountEvent {}
}
