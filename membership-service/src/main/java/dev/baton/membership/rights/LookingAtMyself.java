package dev.baton.membership.rights;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.Standing;
import dev.baton.membership.members.ChangingMembers;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.platform.people.HeldOffice;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** What somebody sees of themselves. Nobody else can ask, so nothing is noted. */
@ApplicationScoped
class LookingAtMyself {

    private final People people;
    private final ChangingMembers members;
    private final Standing standing;
    private final EverythingHeld everything;
    private final DataSheets sheets;
    private final Clock clock;

    LookingAtMyself(
            People people,
            ChangingMembers members,
            Standing standing,
            EverythingHeld everything,
            DataSheets sheets,
            Clock clock) {
        this.people = people;
        this.members = members;
        this.standing = standing;
        this.everything = everything;
        this.sheets = sheets;
        this.clock = clock;
    }

    @InUniversity
    Uni<MeView> whoAmI(Person me) {
        return people.get(me.university(), me.id())
                .chain(person -> standing.of(me.university(), me.id()).chain(held -> view(person, held, me)));
    }

    @InUniversity
    Uni<HeldData> data(Person me) {
        return held(me);
    }

    /** The same to be read by people. */
    @InUniversity
    Uni<String> sheet(Person me, Locale language) {
        return held(me).chain(data -> sheets.of(data, language));
    }

    private Uni<HeldData> held(Person me) {
        return people.get(me.university(), me.id())
                .chain(person -> everything
                        .about(me.university(), me.id())
                        .map(parts ->
                                HeldData.of(clock.instant(), me.university(), person, people.open(person), parts)));
    }

    private Uni<MeView> view(KnownPerson person, List<Appointment> held, Person me) {
        List<HeldOffice> offices = held.stream().map(Appointment::heldOffice).toList();
        String name = people.open(person).name();
        return members.unitOf(me.university(), me.id())
                .map(unit -> new MeView(me.id(), me.university(), name, unit.isPresent(), unit.orElse(null), offices));
    }
}
