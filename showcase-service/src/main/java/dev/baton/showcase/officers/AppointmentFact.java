package dev.baton.showcase.officers;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is used here of membership-service's events about appointments. */
sealed interface AppointmentFact {

    /** An office that is not known here gives none. */
    Set<String> GIVING_RIGHTS = Set.of("secretary", "deputy-secretary", "organisation-officer");

    UUID appointment();

    UUID person();

    String university();

    UUID unit();

    /**
     * {@code membership.appointment-made.v1}
     *
     * @param office what it is called in the token, where it gives rights
     * @param until the last day of the term, or null where none is set
     */
    record AppointmentMade(
            UUID appointment,
            UUID person,
            String university,
            UUID unit,
            String office,
            LocalDate from,
            @Nullable LocalDate until)
            implements AppointmentFact {

        public AppointmentMade {
            requireNonNull(appointment, "appointment");
            requireNonNull(person, "person");
            requireNonNull(university, "university");
            requireNonNull(unit, "unit");
            requireNonNull(office, "office");
            requireNonNull(from, "from");
        }

        /** Who sits on a committee or leads a group acts for nobody here. */
        boolean givesRights() {
            return GIVING_RIGHTS.contains(office);
        }
    }

    /**
     * {@code membership.appointment-ended.v1}
     *
     * @param endedOn the first day on which the office is no longer held
     */
    record AppointmentEnded(UUID appointment, UUID person, String university, UUID unit, LocalDate endedOn)
            implements AppointmentFact {

        public AppointmentEnded {
            requireNonNull(appointment, "appointment");
            requireNonNull(person, "person");
            requireNonNull(university, "university");
            requireNonNull(unit, "unit");
            requireNonNull(endedOn, "endedOn");
        }
    }
}
