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
}
