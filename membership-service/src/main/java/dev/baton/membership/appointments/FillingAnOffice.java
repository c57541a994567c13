package dev.baton.membership.appointments;

import dev.baton.membership.people.People;
import dev.baton.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The last steps of every appointment, however it was decided. */
@ApplicationScoped
class FillingAnOffice {

    private final People people;
    private final Appointments appointments;
    private final Outbox outbox;

    FillingAnOffice(People people, Appointments appointments, Outbox outbox) {
        this.people = people;
        this.appointments = appointments;
        this.outbox = outbox;
    }

    /** Unit first, then person: whoever waits for both waits in the same order. */
    Uni<UUID> with(Appointment appointment) {
        return appointments
                .oneAtATime(appointment.unit)
                .chain(() -> people.locked("/person", appointment.university, appointment.person))
                .chain(() -> mustFit(appointment))
                .chain(() -> write(appointment));
    }

    private Uni<?> mustFit(Appointment appointment) {
        return appointments
                .of(appointment.university, appointment.person)
                .invoke(appointment::mustNotRepeat)
                .chain(() -> appointments.in(appointment.university, List.of(appointment.unit)))
                .invoke(appointment::mustFindItVacant);
    }

    private Uni<UUID> write(Appointment appointment) {
        return appointments
                .persist(appointment)
                .call(made -> outbox.add(made.made()))
                .map(Appointment::id);
    }
}
