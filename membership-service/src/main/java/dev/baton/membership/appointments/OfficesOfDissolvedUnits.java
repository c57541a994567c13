package dev.baton.membership.appointments;

import dev.baton.membership.appointments.AppointmentEvent.AppointmentEnded;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What becomes of the offices of units that are no more. */
@ApplicationScoped
public class OfficesOfDissolvedUnits {

    private final Appointments appointments;

    OfficesOfDissolvedUnits(Appointments appointments) {
        this.appointments = appointments;
    }

    /** Held on the day, or still to come. */
    public Uni<List<Appointment>> notOver(String university, Collection<UUID> units, LocalDate day) {
        return appointments
                .in(university, units)
                .map(all -> all.stream()
                        .filter(one -> one.endedOn == null && (one.until == null || !one.until.isBefore(day)))
                        .toList());
    }

    /** All at once; terms still to come end too, on their own first day. */
    public Uni<List<AppointmentEnded>> end(String university, Collection<UUID> units, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update appointment set ended_on = greatest(begins_on, ?3), version = version + 1"
                                        + " where university = ?1 and unit = any (cast(?2 as uuid[]))"
                                        + " and ended_on is null and (expires_on is null or expires_on >= ?3)"
                                        + " returning id, person, unit, office, cast(ended_on as text)",
                                Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, units.toArray(UUID[]::new))
                        .setParameter(3, day)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> ended(university, row)).toList());
    }

    private static AppointmentEnded ended(String university, Object[] row) {
        return new AppointmentEnded(
                (UUID) row[0],
                university,
                (UUID) row[1],
                (UUID) row[2],
                Office.valueOf((String) row[3]),
                LocalDate.parse((String) row[4]));
    }
}
