package dev.baton.showcase.legs;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import java.util.UUID;

/** Everything that can happen to a leg. Its conclusion is the showcase's, its handover the baton's to tell. */
@EventTopic("showcase.leg")
public sealed interface LegEvent extends DomainEvent {

    UUID leg();

    @Override
    default UUID aggregateId() {
        return leg();
    }

    @EventType("showcase.leg-opened.v1")
    record LegOpened(UUID leg, UUID initiative, int number, String host) implements LegEvent {}
}
