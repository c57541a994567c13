package dev.baton.showcase.initiatives;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** Everything that can happen to an initiative. */
@EventTopic("showcase.initiative")
public sealed interface InitiativeEvent extends DomainEvent {

    UUID initiative();

    @Override
    default UUID aggregateId() {
        return initiative();
    }

    @EventType("showcase.initiative-launched.v1")
    record InitiativeLaunched(UUID initiative, Instant launchedAt) implements InitiativeEvent {}
}
