package dev.baton.membership.reminders;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.Appointments;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Which terms end soon, for the offices of a unit and above it. */
@ApplicationScoped
class LookingAtReminders {

    private final Units units;
    private final Appointments appointments;
    private final Today today;

    LookingAtReminders(Units units, Appointments appointments, Today today) {
        this.units = units;
        this.appointments = appointments;
        this.today = today;
    }

    @InUniversity
    Uni<Page<ReminderView>> page(UUID unit, Paging paging, Person by) {
        LocalDate now = today.get();
        return units.get(by.university(), unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(found -> appointments.ending(by.university(), found, now, paging, Mark.allMonths()))
                .map(rows -> Page.of(rows, paging, Appointment::id, term -> ReminderView.of(term, now)));
    }
}
