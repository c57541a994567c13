package dev.baton.membership.accounts;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.universities.University;
import dev.baton.platform.people.HeldOffice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account should be today.
 *
 * @param institution the university's name, for those who administer Keycloak; no person's name goes there
 * @param open whether its person may sign in: a member, or somebody in office
 * @param offices as the token will list them, sorted: those that give rights
 * @param lookAgainOn when a term next begins or is over
 */
record WantedAccount(
        String university,
        String institution,
        UUID person,
        String login,
        boolean open,
        List<String> offices,
        @Nullable LocalDate lookAgainOn) {

    static WantedAccount of(
            University university,
            UUID person,
            String login,
            List<Appointment> appointments,
            boolean member,
            LocalDate today) {
        return new WantedAccount(
                university.code(),
                university.name().zh() + " · " + university.name().en(),
                person,
                login,
                member || appointments.stream().anyMatch(appointment -> appointment.isHeldOn(today)),
                officesOn(today, appointments),
                nextChangeAfter(today, appointments));
    }

    private static List<String> officesOn(LocalDate day, List<Appointment> appointments) {
        return appointments.stream()
                .filter(appointment ->
                        appointment.isHeldOn(day) && appointment.office().givesRights())
                .map(Appointment::heldOffice)
                .map(HeldOffice::toString)
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable LocalDate nextChangeAfter(LocalDate day, List<Appointment> appointments) {
        return appointments.stream()
                .flatMap(appointment -> appointment.nextChangeAfter(day).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
