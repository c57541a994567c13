package dev.baton.showcase.officers;

import dev.baton.showcase.officers.AppointmentFact.AppointmentEnded;
import dev.baton.showcase.officers.AppointmentFact.AppointmentMade;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One appointment. Its beginning and its end are kept apart, so that they may be told in any order. */
@Entity
@Table(name = "officer")
class Officer {

    @Id
    UUID appointment;

    UUID person;
    String appointedBy;
    UUID unit;

    /** None as long as only the end has been told. */
    @Nullable
    LocalDate heldFrom;

    /** The last day of the term. */
    @Nullable
    LocalDate heldUntil;

    /** The first day without the office. */
    @Nullable
    LocalDate endedOn;

    static Officer of(AppointmentFact fact) {
        Officer officer = new Officer();
        officer.appointment = fact.appointment();
        officer.person = fact.person();
        officer.appointedBy = fact.university();
        officer.unit = fact.unit();
        return officer;
    }

    void learn(AppointmentFact fact) {
        switch (fact) {
            case AppointmentMade made -> {
                heldFrom = made.from();
                heldUntil = made.until();
            }
            case AppointmentEnded ended -> endedOn = ended.endedOn();
        }
    }

    boolean isInOfficeOn(LocalDate day) {
        return heldFrom != null
                && !day.isBefore(heldFrom)
                && (heldUntil == null || !day.isAfter(heldUntil))
                && (endedOn == null || day.isBefore(endedOn));
    }
}
