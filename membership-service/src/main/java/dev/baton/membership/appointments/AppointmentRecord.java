package dev.baton.membership.appointments;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The offices somebody held. That an office was held, and until when, is the unit's history and stays. */
@ApplicationScoped
class AppointmentRecord implements PersonalRecord {

    private final Appointments appointments;

    AppointmentRecord(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public String section() {
        return "appointments";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return appointments
                .of(university, person)
                .map(all -> all.stream().map(AppointmentView::of).toList());
    }

    @Override
    public boolean outlivesErasure() {
        return true;
    }
}
