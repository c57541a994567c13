package dev.baton.membership.members;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** Everything that can happen to a member, as far as others may hear of it. */
@EventTopic("membership.member")
public sealed interface MemberEvent extends DomainEvent {

    UUID person();

    @Override
    default UUID aggregateId() {
        return person();
    }

    @EventType("membership.member-joined.v1")
    record MemberJoined(UUID person, String university, UUID unit, LocalDate joinedOn) implements MemberEvent {}

    /** @param on the first day on which they are no longer a member there */
    @EventType("membership.member-left.v1")
    record MemberLeft(UUID person, String university, UUID unit, LocalDate on) implements MemberEvent {}
}
