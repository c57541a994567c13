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

    /** @param joinedOn the first day on this roster; who comes from another university was a member before */
    @EventType("membership.member-joined.v1")
    record MemberJoined(UUID person, String university, UUID unit, LocalDate joinedOn) implements MemberEvent {}

    /** @param on the first day in the unit {@code to} */
    @EventType("membership.member-moved.v1")
    record MemberMoved(UUID person, String university, UUID from, UUID to, LocalDate on) implements MemberEvent {}

    /** @param on the first day on which the person is on no roster of this university */
    @EventType("membership.member-left.v1")
    record MemberLeft(UUID person, String university, UUID unit, LocalDate on) implements MemberEvent {}
}
