package dev.baton.membership.appointments;

import dev.baton.membership.units.Unit;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The appointments of all universities; every question names the university it is about. */
@ApplicationScoped
public class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    private static final String IN_UNITS = "select * from appointment where university = ?1 and id > ?2 and unit ";
    private static final String ONLY = "= ?3";
    private static final String AND_BELOW_TODAY = andBelow("%s.until_on is null");
    private static final String AND_BELOW_ON_4 =
            andBelow("%1$s.from_on <= ?4 and (%1$s.until_on is null or %1$s.until_on > ?4)");

    private static final String HELD_ON =
            " and begins_on <= %1$s and coalesce(ended_on, expires_on + 1, 'infinity') > %1$s";

    /**
     * Within one of these numbers of months, and not since the term began. The leadership of a group goes round by itself,
     * and where whoever comes after is appointed there is nothing left to remind of.
     */
    private static final String NEAR_THE_END = """

             and office <> 'GROUP_LEADER' and ended_on is null
              and exists (select from unnest(cast(%2$s as int[])) as mark (months)
                          where expires_on <= cast(%1$s as date) + mark.months * interval '1 month'
                            and expires_on > begins_on + mark.months * interval '1 month')
              and not exists (select from appointment later
                              where later.university = ?1 and later.unit = appointment.unit
                                and later.office = appointment.office and later.begins_on > appointment.expires_on
                                and coalesce(later.ended_on, 'infinity') > later.begins_on)""";

    /** All that a person has, had or will have. */
    public Uni<List<Appointment>> of(String university, UUID person) {
        return find("university = ?1 and person = ?2 order by id", university, person)
                .list();
    }

    /** All that these units have or had, in the order of their beginning. */
    public Uni<List<Appointment>> in(String university, Collection<UUID> units) {
        return find(
                        "from Appointment a where a.university = ?1 and a.unit in ?2 order by a.from, a.id",
                        university,
                        units)
                .list();
    }

    /** A token outlives an ended appointment by some minutes, too long for a grave act: the row decides. */
    public Uni<Void> mustHoldNow(Person by, Collection<UUID> path, LocalDate today) {
        return of(by.university(), by.id())
                .invoke(held -> {
                    if (held.stream().noneMatch(office -> office.reaches(path, today)))
                        throw AppointmentRefusal.APPOINTMENT_NOT_CURRENT.refusal();
                })
                .replaceWithVoid();
    }

    Uni<Appointment> get(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** Of which unit it is; not the appointment itself, which is to be read when decisions about the unit wait. */
    Uni<UUID> unitOf(String university, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select unit from Appointment where university = ?1 and id = ?2", UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** Locked, so that of two who end it one comes second and hears so. */
    Uni<Appointment> locked(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** Decisions about one unit's offices wait for each other, lest two find the same office vacant. */
    Uni<Void> oneAtATime(UUID unit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(?1, 1)) as text)", String.class)
                        .setParameter(1, unit.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** All that are held on a day and come near their end, unless something is decided. */
    public Uni<List<Appointment>> ending(String university, LocalDate heldOn, int... months) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select * from appointment where university = ?1"
                                        + (HELD_ON + NEAR_THE_END).formatted("?2", "?3") + " order by id",
                                Appointment.class)
                        .setParameter(1, university)
                        .setParameter(2, heldOn)
                        .setParameter(3, months)
                        .getResultList());
    }

    /** Below is what stands there today or stood there on the day; where the unit itself is no more, on its last one. */
    Uni<List<Appointment>> page(String university, Unit unit, boolean below, @Nullable LocalDate on, Paging paging) {
        return page(university, unit, below, on, null, paging);
    }

    /** The same in a unit or below it, page by page. */
    public Uni<List<Appointment>> ending(String university, Unit unit, LocalDate heldOn, Paging paging, int... months) {
        return page(university, unit, true, heldOn, months, paging);
    }

    private static Uni<List<Appointment>> page(
            String university,
            Unit unit,
            boolean below,
            @Nullable LocalDate heldOn,
            int @Nullable [] months,
            Paging paging) {
        LocalDate treeOn = heldOn == null && below ? unit.lastDay().orElse(null) : heldOn;
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(
                            IN_UNITS
                                    + (!below ? ONLY : treeOn == null ? AND_BELOW_TODAY : AND_BELOW_ON_4)
                                    + (heldOn == null ? "" : HELD_ON.formatted("?4"))
                                    + (months == null ? "" : NEAR_THE_END.formatted("?4", "?5"))
                                    + " order by id",
                            Appointment.class)
                    .setParameter(1, university)
                    .setParameter(2, paging.after())
                    .setParameter(3, unit.id());
            if (treeOn != null) query.setParameter(4, treeOn);
            if (months != null) query.setParameter(5, months);
            return query.setMaxResults(paging.oneMore()).getResultList();
        });
    }

    /** What stood at the unit and below it at that time; "g" comes after every character of a key. */
    private static String andBelow(String then) {
        String key = "(select top.path_key from unit_period top where top.university = ?1 and top.unit = ?3 and "
                + then.formatted("top") + ")";
        return "in (select p.unit from unit_period p where p.university = ?1 and " + then.formatted("p")
                + " and p.path_key >= " + key + " and p.path_key < " + key + " || 'g')";
    }
}
