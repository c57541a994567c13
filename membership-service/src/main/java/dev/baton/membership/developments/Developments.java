package dev.baton.membership.developments;

import dev.baton.membership.units.Unit;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The developments of all universities, each with all its entries; every question names the university it is about. */
@ApplicationScoped
class Developments implements PanacheRepositoryBase<Development, UUID> {

    /** Whose people are on a roster of the unit or below it today; "g" comes after every character of a key. */
    private static final String BELOW = """
            select d.id from unit_period p
            join member m on m.university = p.university and m.unit = p.unit
            join development d on d.university = m.university and d.person = m.person
            where p.university = ?1 and m.university = ?1 and d.university = ?1
              and p.until_on is null and p.path_key >= ?2 and p.path_key < ?2 || 'g'
              and d.id > ?3 and (d.state = 'OPEN' or not ?4)
            order by d.id""";

    private static final String ENTRIES = "delete from development_step where university = ?1 and development = ?2";
    private static final String ONE = "delete from development where university = ?1 and id = ?2";
    private static final String ENTRIES_OF = "delete from development_step where university = ?1 and development in"
            + " (select id from development where university = ?1 and person = ?2)";
    private static final String ALL_OF = "delete from development where university = ?1 and person = ?2";

    Uni<Development> get(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal())
                .call(development -> Mutiny.fetch(development.entries));
    }

    /** Whose it is; not the development itself, which is to be read when it is locked. */
    Uni<UUID> personOf(String university, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select person from Development where university = ?1 and id = ?2", UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** Locked, so that of two who write at once the second sees what the first has written. */
    Uni<Development> locked(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal())
                .call(development -> Mutiny.fetch(development.entries));
    }

    /** Locked like {@link #locked}. */
    Uni<Optional<Development>> open(String university, UUID person) {
        return find("university = ?1 and person = ?2 and state = ?3", university, person, State.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .call(found -> found == null ? Uni.createFrom().voidItem() : Mutiny.fetch(found.entries))
                .map(Optional::ofNullable);
    }

    Uni<Void> mustHaveNoneOpen(String university, UUID person) {
        return count("university = ?1 and person = ?2 and state = ?3", university, person, State.OPEN)
                .invoke(Developments::mustBeNone)
                .replaceWithVoid();
    }

    Uni<List<Development>> below(Unit unit, String university, boolean openOnly, Paging paging) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BELOW, UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, unit.pathKey())
                        .setParameter(3, paging.after())
                        .setParameter(4, openOnly)
                        .setMaxResults(paging.oneMore())
                        .getResultList())
                .chain(ids -> withEntries(university, ids));
    }

    /** All that somebody has or had. */
    Uni<List<Development>> of(String university, UUID person) {
        return find(
                        "select distinct d from Development d left join fetch d.entries"
                                + " where d.university = ?1 and d.person = ?2 order by d.id",
                        university,
                        person)
                .list();
    }

    /** By queries, for entities deleted together in one session can make a request hang. */
    Uni<Void> removeOf(String university, UUID person) {
        return remove(ENTRIES_OF, university, person)
                .chain(() -> remove(ALL_OF, university, person))
                .replaceWithVoid();
    }

    /** As if it had never been opened. */
    Uni<Void> remove(Development development) {
        return remove(ENTRIES, development.university, development.id)
                .chain(() -> remove(ONE, development.university, development.id))
                .replaceWithVoid();
    }

    private static Uni<Integer> remove(String sql, String university, UUID of) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter(1, university)
                        .setParameter(2, of)
                        .executeUpdate());
    }

    private Uni<List<Development>> withEntries(String university, List<UUID> ids) {
        return find(
                        "select distinct d from Development d left join fetch d.entries"
                                + " where d.university = ?1 and d.id in ?2 order by d.id",
                        university,
                        ids)
                .list();
    }

    private static void mustBeNone(long open) {
        if (open > 0) throw DevelopmentRefusal.ALREADY_IN_DEVELOPMENT.refusalAt("/person");
    }
}
