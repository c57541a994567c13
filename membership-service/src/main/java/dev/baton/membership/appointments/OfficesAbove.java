package dev.baton.membership.appointments;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.units.Unit;
import dev.baton.platform.people.Person;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who decides on the offices of a unit: whoever holds one strictly above it. Nobody stands above the root, so its own
 * offices decide there: it is the university's organization department that keeps "the tree and the offices right"
 * (domain.md §1).
 */
@ApplicationScoped
class OfficesAbove {

    private final Appointments appointments;
    private final Today today;

    OfficesAbove(Appointments appointments, Today today) {
        this.appointments = appointments;
        this.today = today;
    }

    /** By the token and by the rows: who gives rights to others must still have their own. */
    Uni<Void> mustInclude(Person by, Unit unit) {
        if (!by.holdsOfficeIn(unit.pathAbove())) throw AppointmentRefusal.OFFICE_ABOVE_REQUIRED.refusal();
        return appointments.mustHoldNow(by, unit.pathAbove(), today.get());
    }
}
