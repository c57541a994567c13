package dev.baton.membership.accounts;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.universities.University;
import dev.baton.platform.people.HeldOffice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account should be today.
 *
 * @param institution the university's name, for those who administer Keycloak; no person's name goes there
 * @param offices as the token will list them, sorted
 * @param lookAgainOn when a term next begins or is over
 */
record WantedAccount(
        String university,
        String institution,
        UUID person,
        String login,
        List<String> offices,
        @Nullable LocalDate lookAgainOn) {

    /** None for people who have no login. */
    static Optional<WantedAccount> of(
            University university,
            UUID person,
            @Nullable String login,
            List<Appointment> appointments,
            LocalDate today) {
        return Optional.ofNullable(login)
                .map(name -> new WantedAccount(
                        university.code(),
                        university.name().zh() + " · " + university.name().en(),
                        person,
                        name,
                        officesOn(today, appointments),
                        nextChangeAfter(today, appointments)));
    }

    private static List<String> officesOn(LocalDate day, List<Appointment> appointments) {
        return appointments.stream()
                .filter(appointment -> appointment.isHeldOn(day))
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
