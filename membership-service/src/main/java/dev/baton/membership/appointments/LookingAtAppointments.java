package dev.baton.membership.appointments;

import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may see who holds an office: the person, and the offices of the unit and above it. */
@ApplicationScoped
class LookingAtAppointments {

    private final Appointments appointments;
    private final Units units;

    LookingAtAppointments(Appointments appointments, Units units) {
        this.appointments = appointments;
        this.units = units;
    }

    /** To everybody else there is no such appointment. */
    @InUniversity
    Uni<Appointment> one(UUID id, Person by) {
        return appointments
                .get(by.university(), id)
                .call(appointment -> units.get(by.university(), appointment.unit)
                        .invoke(unit -> mustBeVisible(appointment, unit, by)));
    }

    @InUniversity
    Uni<Page<AppointmentView>> page(UUID unit, boolean below, @Nullable LocalDate on, Paging paging, Person by) {
        return units.get(by.university(), unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(found -> appointments.page(by.university(), found, below, on, paging))
                .map(rows -> Page.of(
                        rows, paging, Appointment::id, on == null ? AppointmentView::of : AppointmentView::asHeld));
    }

    private static void mustBeVisible(Appointment appointment, Unit unit, Person by) {
        boolean own = appointment.person.equals(by.idOrNull());
        if (!own && !by.holdsOfficeIn(unit.path())) throw RequestReason.NOT_FOUND.refusal();
    }
}
