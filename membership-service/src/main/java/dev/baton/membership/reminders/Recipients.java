package dev.baton.membership.reminders;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who hears that a term ends: the unit's own secretary, and above it the secretary and the organisation officers. */
final class Recipients {

    private Recipients() {}

    /** @param terms of the unit and of the one above it */
    static List<UUID> of(List<Appointment> terms, UUID above, LocalDate today) {
        return terms.stream()
                .filter(term -> term.isHeldOn(today))
                .filter(term -> term.office() == Office.SECRETARY
                        || term.office() == Office.ORGANISATION_OFFICER
                                && term.unit().equals(above))
                .map(Appointment::person)
                .distinct()
                .toList();
    }
}
