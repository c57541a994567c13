package dev.baton.membership.people;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import java.time.LocalDate;
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

    /** Nobody can find out any more whom the id meant. Whoever keeps more than the id about them lets it go. */
    @EventType("membership.person-erased.v1")
    record PersonErased(UUID person, String university, LocalDate on) implements PersonEvent {}
}
