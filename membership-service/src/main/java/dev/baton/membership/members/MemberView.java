package dev.baton.membership.members;

import dev.baton.membership.people.KnownPerson;
import java.time.LocalDate;
import java.util.UUID;

/** A member as those see them who may: the member, and the offices above. */
record MemberView(UUID id, String name, String campusNumber, UUID unit, Stage stage, LocalDate joinedOn) {

    static MemberView of(Member member, KnownPerson person) {
        return new MemberView(
                member.person, person.name(), member.campusNumber, member.unit, member.stage, member.joinedOn);
    }
}
