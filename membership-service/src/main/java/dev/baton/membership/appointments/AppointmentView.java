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

    /** Of one that was held on a day, as it stood then: no office is ended ahead, so its end was still to be decided. */
    static AppointmentView asHeld(Appointment appointment) {
        AppointmentView now = of(appointment);
        return new AppointmentView(now.id, now.person, now.unit, now.office, now.acting, now.from, now.until, null);
    }
}
