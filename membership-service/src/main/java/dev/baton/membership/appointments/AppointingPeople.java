package dev.baton.membership.appointments;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.people.People;
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

/**
 * How offices are given and end. Whoever holds an office strictly above the unit decides; nobody stands above the root,
 * so its own offices decide there: it is the university's organization department that keeps "the tree and the offices
 * right" (domain.md §1).
 */
@ApplicationScoped
class AppointingPeople {

    private final Units units;
    private final People people;
    private final Appointments appointments;
    private final Outbox outbox;
    private final Today today;

    AppointingPeople(Units units, People people, Appointments appointments, Outbox outbox, Today today) {
        this.units = units;
        this.people = people;
        this.appointments = appointments;
        this.outbox = outbox;
        this.today = today;
    }

    @InUniversity
    Uni<UUID> appoint(NewAppointment asked, Person by) {
        return units.named("/unit", by.university(), asked.unit())
                .invoke(unit -> mustStandAbove(unit, by))
                .chain(() -> people.locked("/person", by.university(), asked.person()))
                .chain(() -> appointments.of(by.university(), asked.person()))
                .chain(held -> write(asked, by.university(), held));
    }

    @InUniversity
    Uni<Void> end(UUID id, LocalDate on, Person by) {
        return appointments
                .locked(by.university(), id)
                .call(appointment ->
                        units.get(by.university(), appointment.unit).invoke(unit -> mustStandAbove(unit, by)))
                .chain(appointment -> outbox.add(appointment.end(on, today.get())));
    }

    private Uni<UUID> write(NewAppointment asked, String university, List<Appointment> held) {
        Appointment appointment = Appointment.to(
                asked.office(), asked.unit(), university, asked.person(), asked.from(), asked.until(), today.get());
        appointment.mustNotRepeat(held);
        return appointments
                .persist(appointment)
                .call(made -> outbox.add(made.made()))
                .map(Appointment::id);
    }

    private static void mustStandAbove(Unit unit, Person by) {
        if (!by.holdsOfficeIn(unit.pathAbove())) throw AppointmentRefusal.OFFICE_ABOVE_REQUIRED.refusal();
    }
}
