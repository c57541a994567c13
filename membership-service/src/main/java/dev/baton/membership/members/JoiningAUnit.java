package dev.baton.membership.members;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How somebody comes onto a roster. */
@ApplicationScoped
class JoiningAUnit {

    private final Units units;
    private final People people;
    private final Members members;
    private final Outbox outbox;
    private final Today today;

    JoiningAUnit(Units units, People people, Members members, Outbox outbox, Today today) {
        this.units = units;
        this.people = people;
        this.members = members;
        this.outbox = outbox;
        this.today = today;
    }

    /** Written down by an office of the branch or above it. */
    @InUniversity
    Uni<UUID> join(NewMember asked, Person by) {
        return units.named("/unit", by.university(), asked.unit())
                .invoke(unit -> by.mustHoldOfficeIn(unit.path()))
                .invoke(Unit::mustHaveMembers)
                .chain(() -> people.register("", by.university(), asked.data()))
                .chain(person -> enter(person, asked, by.university()));
    }

    private Uni<UUID> enter(KnownPerson person, NewMember asked, String university) {
        Member member =
                Member.joining(person.id(), university, asked.unit(), asked.stage(), asked.joinedOn(), today.get());
        return members.enter(member)
                .chain(() -> outbox.add(person.registered()))
                .chain(() -> outbox.add(member.joined()))
                .replaceWith(person.id());
    }
}
