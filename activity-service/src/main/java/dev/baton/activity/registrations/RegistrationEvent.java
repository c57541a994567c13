package dev.baton.activity.registrations;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others hear of registrations: figures, and no person. */
@EventTopic("activity.registration")
sealed interface RegistrationEvent extends DomainEvent {

    UUID activity();

    @Override
    default UUID aggregateId() {
        return activity();
    }

    /** How many are registered and how many of them have come, after a change of either. */
    @EventType("activity.registrations-counted.v1")
    record Counted(
            UUID activity,
            String university,
            @Nullable UUID showcase,
            int registered,
            int checkedIn,
            @Nullable Integer capacity)
            implements RegistrationEvent {}
}
