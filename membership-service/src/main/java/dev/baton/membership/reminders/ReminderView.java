package dev.baton.membership.reminders;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.Office;
import java.time.LocalDate;
import java.util.UUID;

/** A term that has come near its end. */
record ReminderView(UUID appointment, UUID person, UUID unit, Office office, LocalDate until, Mark mark) {

    static ReminderView of(Appointment term, LocalDate today) {
        LocalDate lastDay = term.until().orElseThrow();
        return new ReminderView(
                term.id(),
                term.person(),
                term.unit(),
                term.office(),
                lastDay,
                Mark.reached(term.from(), lastDay, today).orElseThrow());
    }
}
