package dev.baton.showcase.showcases;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a showcase. Its host acts on it, in its own rows. */
@EventTopic("showcase.showcase")
sealed interface ShowcaseEvent extends DomainEvent {

    UUID showcase();

    String host();

    @Override
    default UUID aggregateId() {
        return showcase();
    }

    @Override
    default String university() {
        return host();
    }

    /** Carries all that activity-service needs to open the activity, with the ids of its parts. */
    @EventType("showcase.showcase-announced.v1")
    record ShowcaseAnnounced(
            UUID showcase,
            UUID initiative,
            UUID leg,
            int legNumber,
            String host,
            Text name,
            FuzzyDate date,
            @Nullable Integer capacity,
            List<String> universities,
            List<Stage> stages)
            implements ShowcaseEvent {}

    @EventType("showcase.showcase-concluded.v1")
    record ShowcaseConcluded(UUID showcase, UUID leg, String host, Instant concludedAt) implements ShowcaseEvent {}
}
