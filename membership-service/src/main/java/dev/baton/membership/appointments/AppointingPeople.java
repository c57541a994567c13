package dev.baton.membership.appointments;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How offices are given, handed on and end; {@link OfficesAbove} says by whom. */
@ApplicationScoped
class AppointingPeople {

    private final Units units;
    private final Appointments appointments;
    private final OfficesAbove above;
    private final FillingAnOffice filling;
    private final OfficesOfTheRoot root;
    private final Outbox outbox;
    private final Today today;

    AppointingPeople(
            Units units,
            Appointments appointments,
            OfficesAbove above,
            FillingAnOffice filling,
            OfficesOfTheRoot root,
            Outbox outbox,
            Today today) {
        this.units = units;
        this.appointments = appointments;
        this.above = above;
        this.filling = filling;
        this.root = root;
        this.outbox = outbox;
        this.today = today;
    }

    @InUniversity
    Uni<UUID> appoint(NewAppointment asked, Person by) {
        return units.named("/unit", by.university(), asked.unit())
                .call(unit -> above.mustInclude(by, unit))
                .invoke(unit -> asked.office().mustBelongIn(unit))
                .chain(unit -> filling.with(appointment(asked, unit, by.university())));
    }

    /** One decision ends the one term and begins the other, so that the office is never vacant and never held by two. */
    @InUniversity
    Uni<UUID> succeed(UUID id, NewSuccessor asked, Person by) {
        return locked(id, by)
                .call(predecessor -> outbox.add(predecessor.giveWay(asked.from(), today.get())))
                .call(() -> appointments.flush()) // before the successor's row: PostgreSQL lets no two terms overlap
                .chain(predecessor -> filling.with(successor(asked, predecessor))
                        .call(() -> root.mustOutlast(by.university(), List.of(predecessor))));
    }

    @InUniversity
    Uni<Void> end(UUID id, LocalDate on, Person by) {
        return locked(id, by)
                .call(appointment -> outbox.add(appointment.end(on, today.get())))
                .chain(appointment -> root.mustOutlast(by.university(), List.of(appointment)));
    }

    /** The unit first, then the appointment, as whoever fills an office or hands on the leadership of a group. */
    private Uni<Appointment> locked(UUID id, Person by) {
        return appointments
                .unitOf(by.university(), id)
                .chain(appointments::oneAtATime)
                .chain(() -> appointments.locked(by.university(), id))
                .call(appointment ->
                        units.get(by.university(), appointment.unit).chain(unit -> above.mustInclude(by, unit)));
    }

    private Appointment appointment(NewAppointment asked, Unit unit, String university) {
        return Appointment.to(
                asked.office(),
                unit.id(),
                university,
                asked.person(),
                asked.acting(),
                asked.from(),
                asked.until(),
                today.get());
    }

    private Appointment successor(NewSuccessor asked, Appointment predecessor) {
        return Appointment.to(
                predecessor.office,
                predecessor.unit,
                predecessor.university,
                asked.person(),
                asked.acting(),
                asked.from(),
                asked.until(),
                today.get());
    }
}
