package dev.baton.membership.members;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The line on the present roster. */
@ApplicationScoped
class MembershipRecord implements PersonalRecord {

    record Part(UUID unit, Stage stage, LocalDate joinedOn) {

        static Part of(Member member) {
            return new Part(member.unit, member.stage, member.joinedOn);
        }
    }

    private final Members members;
    private final ChangingMembers changing;

    MembershipRecord(Members members, ChangingMembers changing) {
        this.members = members;
        this.changing = changing;
    }

    @Override
    public String section() {
        return "membership";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return members.find("university = ?1 and person = ?2", university, person)
                .list()
                .map(rows -> rows.stream().map(Part::of).toList());
    }

    @Override
    public boolean outlivesErasure() {
        return false;
    }

    @Override
    public Uni<Void> forget(String university, UUID person, LocalDate on) {
        return changing.erase(university, person, on);
    }
}
