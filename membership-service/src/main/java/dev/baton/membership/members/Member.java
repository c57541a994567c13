package dev.baton.membership.members;

import dev.baton.membership.members.MemberEvent.MemberJoined;
import dev.baton.membership.members.MemberEvent.MemberLeft;
import dev.baton.membership.members.MemberEvent.MemberMoved;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A person on the roster of one branch. */
@Entity
@Table(name = "member")
class Member {

    @Id
    UUID person;

    String university;

    UUID unit;

    @Enumerated(EnumType.STRING)
    Stage stage;

    LocalDate joinedOn;

    @Version
    long version;

    static Member joining(UUID person, String university, UUID unit, Stage stage, LocalDate joinedOn, LocalDate today) {
        JoiningDay.mustBe(joinedOn, today);
        Member member = new Member();
        member.person = person;
        member.university = university;
        member.unit = unit;
        member.stage = stage;
        member.joinedOn = joinedOn;
        return member;
    }

    void correct(LocalDate joinedOn, LocalDate today) {
        JoiningDay.mustBe(joinedOn, today);
        this.joinedOn = joinedOn;
    }

    MemberJoined joined() {
        return joined(joinedOn);
    }

    /** @param since the first day on this roster, where it is not the day of joining */
    MemberJoined joined(LocalDate since) {
        return new MemberJoined(person, university, unit, since);
    }

    MemberMoved moveTo(UUID other, LocalDate on) {
        MemberMoved moved = new MemberMoved(person, university, unit, other, on);
        unit = other;
        return moved;
    }

    MemberLeft left(LocalDate on) {
        return new MemberLeft(person, university, unit, on);
    }

    /**
     * Follows a development from one stage to another. While somebody's past is being written down, the roster is ahead of
     * it: steps forward never take it back, and steps back move only who stood there.
     *
     * @return whether it is by now what the roster says, and since when is known
     */
    boolean advance(Stage from, Stage to) {
        if (from == to) return false;
        boolean forward = to.compareTo(from) > 0;
        boolean followed = forward ? to.compareTo(stage) >= 0 : stage == from;
        if (followed) stage = to;
        return followed;
    }
}
