package dev.baton.membership.units;

import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The units of all universities; every question names the university it is about, although the database would not
 * answer about another.
 */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {

    public Uni<Unit> get(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** From the root down, as the path of ids goes. */
    public Uni<List<Unit>> line(String university, List<UUID> path) {
        return list("university = ?1 and id in ?2", university, path)
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(unit -> path.indexOf(unit.id())))
                        .toList());
    }

    /** The same for a unit that the request's body names at {@code pointer}. */
    public Uni<Unit> named(String pointer, String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusalAt(pointer));
    }

    Uni<Unit> locked(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** A new unit, which can be asked for as of any day since it was established. */
    public Uni<Void> enter(Unit unit) {
        return persist(unit)
                .chain(Panache::flush)
                .chain(() -> Panache.getSession())
                .chain(session -> session.persist(UnitPeriod.of(unit, unit.establishedOn)));
    }

    /** Ends what was so until the day before, and lets begin what is so now; of several changes on one day the last stays. */
    Uni<Void> standsFrom(Unit unit, LocalDate day) {
        return Panache.getSession()
                .call(session -> session.createMutationQuery("delete from UnitPeriod"
                                + " where university = ?1 and unit = ?2 and untilOn is null and fromOn >= ?3")
                        .setParameter(1, unit.university)
                        .setParameter(2, unit.id)
                        .setParameter(3, day)
                        .executeUpdate())
                .call(session -> session.createMutationQuery("update UnitPeriod set untilOn = ?3"
                                + " where university = ?1 and unit = ?2 and untilOn is null")
                        .setParameter(1, unit.university)
                        .setParameter(2, unit.id)
                        .setParameter(3, day)
                        .executeUpdate())
                .chain(session -> session.persist(UnitPeriod.of(unit, day)));
    }

    /** Since when the unit has stood where it stands now, whatever it was called, and though it stood there before. */
    Uni<LocalDate> standsSince(Unit unit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select min(fromOn) from UnitPeriod"
                                        + " where university = ?1 and unit = ?2 and fromOn > all (select elsewhere.fromOn"
                                        + " from UnitPeriod elsewhere where elsewhere.university = ?1"
                                        + " and elsewhere.unit = ?2 and elsewhere.pathKey <> ?3)",
                                LocalDate.class)
                        .setParameter(1, unit.university)
                        .setParameter(2, unit.id)
                        .setParameter(3, unit.pathKey())
                        .getSingleResult());
    }

    /** The unique index is the last guard; this one can say which field is meant. */
    Uni<Void> codeMustBeFree(String university, @Nullable String code, @Nullable UUID of) {
        return count(
                        "university = ?1 and code = ?2 and dissolvedOn is null and id <> ?3",
                        university,
                        code,
                        Objects.requireNonNullElse(of, new UUID(0, 0)))
                .invoke(Units::mustBeFree)
                .replaceWithVoid();
    }

    private static void mustBeFree(long taken) {
        if (taken > 0) throw UnitRefusal.UNIT_CODE_IS_TAKEN.refusalAt("/code");
    }
}
