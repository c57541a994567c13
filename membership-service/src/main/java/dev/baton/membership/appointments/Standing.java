package dev.baton.membership.appointments;

import dev.baton.membership.calendar.Today;
import dev.baton.platform.people.Person;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who stands in office today, by the appointments themselves: a token may be five minutes behind. */
@ApplicationScoped
public class Standing {

    private final Appointments appointments;
    private final Today today;

    Standing(Appointments appointments, Today today) {
        this.appointments = appointments;
        this.today = today;
    }

    /** All that they hold today. */
    public Uni<List<Appointment>> of(String university, UUID person) {
        return appointments
                .of(university, person)
                .map(all -> all.stream()
                        .filter(appointment -> appointment.isHeldOn(today.get()))
                        .toList());
    }

    /** For grave acts: the token and the appointments say so. @param path from the root to the unit in question */
    public Uni<Void> mustHoldOfficeIn(Collection<UUID> path, Person by) {
        by.mustHoldOfficeIn(path);
        return appointments.mustHoldNow(by, path, today.get());
    }

    /** Today or on a day to come. */
    public Uni<Boolean> isOrWillBeInOffice(String university, UUID person) {
        return appointments.of(university, person).map(all -> all.stream().anyMatch(this::isOrWillBeHeld));
    }

    /** Whoever relies on it has locked the person, as appointing does. */
    public Uni<Void> mustHoldNone(String university, UUID person) {
        return isOrWillBeInOffice(university, person)
                .invoke(Standing::mustNotBe)
                .replaceWithVoid();
    }

    private boolean isOrWillBeHeld(Appointment appointment) {
        LocalDate day = today.get();
        return appointment.isHeldOn(day) || (appointment.wasEverHeld() && day.isBefore(appointment.from));
    }

    private static void mustNotBe(boolean inOffice) {
        if (inOffice) throw AppointmentRefusal.HOLDS_AN_OFFICE.refusal();
    }
}
