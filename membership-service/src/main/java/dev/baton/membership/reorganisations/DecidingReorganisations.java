package dev.baton.membership.reorganisations;

import dev.baton.membership.appointments.Appointments;
import dev.baton.membership.calendar.Today;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.ExpectedVersion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How a draft becomes a decision, and the tree what was decided: all of it today, or nothing. */
@ApplicationScoped
class DecidingReorganisations {

    private final Reorganisations reorganisations;
    private final LookingAtReorganisations looking;
    private final PresentTree present;
    private final Appointments appointments;
    private final CarryingOut carryingOut;
    private final Today today;

    DecidingReorganisations(
            Reorganisations reorganisations,
            LookingAtReorganisations looking,
            PresentTree present,
            Appointments appointments,
            CarryingOut carryingOut,
            Today today) {
        this.reorganisations = reorganisations;
        this.looking = looking;
        this.present = present;
        this.appointments = appointments;
        this.carryingOut = carryingOut;
        this.today = today;
    }

    /**
     * By whoever holds an office above everything touched, by the token and by the rows. Whoever never held one is refused
     * before anything is locked but the draft.
     */
    @InUniversity
    Uni<Reorganisation> decide(UUID id, ExpectedVersion expected, Person by) {
        return reorganisations
                .oneAtATime(by.university())
                .chain(() -> reorganisations.locked(by.university(), id))
                .call(found -> looking.mustBeShownTo(by, found))
                .invoke(found -> expected.mustBe(found.version))
                .invoke(Reorganisation::mustBeADraft)
                .call(found -> decide(found, by))
                .call(found -> looking.note(by, found));
    }

    private Uni<Void> decide(Reorganisation found, Person by) {
        return present.locked(found.university, found.program)
                .call(tree -> appointments.mustHoldNow(by, found.program.reach(tree), today.get()))
                .map(tree -> found.decide(tree, by, today.get()))
                .chain(outcome -> carryingOut.carryOut(found, outcome, today.get()));
    }
}
