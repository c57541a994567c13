package dev.baton.membership.appointments;

import dev.baton.membership.calendar.Today;
import dev.baton.platform.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The offices of the university itself, from which all other offices come: without one that is held nobody gives any. */
@ApplicationScoped
public class OfficesOfTheRoot {

    /** By somebody who has a login: an office of whoever cannot sign in decides nothing. */
    private static final String OF_THOSE_WHO_CAN_SIGN_IN = """
            select a.* from appointment a
            join person p on p.university = a.university and p.id = a.person and p.login_hash is not null
            where a.university = ?1 and a.unit = ?2 and a.office = any (cast(?3 as text[]))""";

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

    /** After these were ended: refused where nobody would be left who could give an office, now or once a term runs out. */
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
                .chain(session -> session.createNativeQuery(OF_THOSE_WHO_CAN_SIGN_IN, Appointment.class)
                        .setParameter(1, university)
                        .setParameter(2, root)
                        .setParameter(3, Office.thatGiveRights())
                        .getResultList())
                .invoke(terms -> mustBeHeld(terms, today.get()))
                .replaceWithVoid();
    }

    private static Uni<UUID> root(String university) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select unit from university where code = ?1", UUID.class)
                        .setParameter(1, university)
                        .getSingleResult());
    }

    private static void mustBeHeld(List<Appointment> terms, LocalDate day) {
        if (terms.stream().noneMatch(term -> term.isHeldOn(day)))
            throw AppointmentRefusal.LAST_OFFICE_OF_THE_UNIVERSITY.refusal();
        if (!areHeldForGood(terms, day)) throw AppointmentRefusal.OFFICES_OF_THE_UNIVERSITY_RUN_OUT.refusal();
    }

    /** Whether from that day on one term follows another without a gap, and the last has no end. */
    static boolean areHeldForGood(List<Appointment> terms, LocalDate day) {
        List<Appointment> held =
                terms.stream().filter(term -> term.isHeldOn(day)).toList();
        if (held.stream().anyMatch(term -> term.firstDayAfter().isEmpty())) return true;
        return held.stream()
                .flatMap(term -> term.firstDayAfter().stream())
                .max(Comparator.naturalOrder())
                .filter(next -> areHeldForGood(terms, next))
                .isPresent();
    }
}
