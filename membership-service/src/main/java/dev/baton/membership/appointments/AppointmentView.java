package dev.baton.membership.appointments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment as the outside sees it: who it is says {@code /members}, to those who may know. */
record AppointmentView(
        UUID id,
        UUID person,
        UUID unit,
        Office office,
        boolean acting,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn) {

    static AppointmentView of(Appointment appointment) {
        return new AppointmentView(
                appointment.id,
                appointment.person,
                appointment.unit,
                appointment.office,
                appointment.acting,
                appointment.from,
                appointment.until,
                appointment.endedOn);
    }
}
