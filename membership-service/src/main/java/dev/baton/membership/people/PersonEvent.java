package dev.baton.membership.people;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import java.util.UUID;

/** Everything that can happen to a person as such. */
@EventTopic("membership.member")
public sealed interface PersonEvent extends DomainEvent {

    UUID person();

    @Override
    default UUID aggregateId() {
        return person();
    }

    /** The person may sign in from now on; whether they are a member is another matter. */
    @EventType("membership.person-registered.v1")
    record PersonRegistered(UUID person, String university) implements PersonEvent {}
}
