package dev.baton.membership.appointments;

import dev.baton.membership.calendar.Today;
import dev.baton.platform.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The offices of the university itself, from which all other offices come: without one that is held nobody gives any. */
@ApplicationScoped
public class OfficesOfTheRoot {

    /** By somebody who has a login: an office of whoever cannot sign in decides nothing. */
    private static final String HELD = """
            select count(*) from appointment a
            join person p on p.university = a.university and p.id = a.person and p.login_hash is not null
            where a.university = ?1 and a.unit = ?2 and a.office = any (cast(?3 as text[]))
              and a.begins_on <= ?4 and coalesce(a.ended_on, a.expires_on + 1, 'infinity') > ?4""";

    private final Appointments appointments;
    private final FillingAnOffice filling;
    private final Outbox outbox;
    private final Today today;

    OfficesOfTheRoot(Appointments appointments, FillingAnOffice filling, Outbox outbox, Today today) {
        this.appointments = appointments;
        this.filling = filling;
        this.outbox = outbox;
        this.today = today;
    }

    /** Those that give rights, today or from a day to come; until the transaction ends nobody else decides on them. */
    public Uni<List<Appointment>> notOver(String university, UUID root) {
        return appointments
                .oneAtATime(root)
                .chain(() -> appointments
                        .in(university, List.of(root))
                        .map(all -> all.stream()
                                .filter(one -> one.office.givesRights() && one.isNotOver(today.get()))
                                .toList()));
    }

    /** One organisation officer, from today on, in place of all who were in office. */
    public Uni<UUID> replace(String university, UUID root, List<Appointment> present, UUID person) {
        return outbox.add(
                        present.stream().map(one -> one.endAtOnce(today.get())).toList())
                .chain(() -> appointments.flush()) // before the new row: PostgreSQL lets no two terms overlap
                .chain(() -> filling.with(Appointment.to(
                        Office.ORGANISATION_OFFICER, root, university, person, today.get(), null, today.get())));
    }

    /** After these were ended: refused where nobody would be left who could give an office. */
    Uni<Void> mustOutlast(String university, List<Appointment> ended) {
        return root(university)
                .chain(root -> ended.stream().anyMatch(one -> one.unit.equals(root))
                        ? mustStillBeHeld(university, root)
                        : Uni.createFrom().voidItem());
    }

    /** Of two who leave at once, one comes second and counts when the first has gone. */
    private Uni<Void> mustStillBeHeld(String university, UUID root) {
        return appointments
                .flush()
                .chain(() -> appointments.oneAtATime(root))
                .chain(Panache::getSession)
                .chain(session -> session.createNativeQuery(HELD, Long.class)
                        .setParameter(1, university)
                        .setParameter(2, root)
                        .setParameter(3, Office.thatGiveRights())
                        .setParameter(4, today.get())
                        .getSingleResult())
                .invoke(OfficesOfTheRoot::mustBeSome)
                .replaceWithVoid();
    }

    private static Uni<UUID> root(String university) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select unit from university where code = ?1", UUID.class)
                        .setParameter(1, university)
                        .getSingleResult());
    }

    private static void mustBeSome(long held) {
        if (held == 0) throw AppointmentRefusal.LAST_OFFICE_OF_THE_UNIVERSITY.refusal();
    }
}
