package dev.baton.membership.corrections;

import dev.baton.membership.rights.WhoDecides;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** What people want corrected; every question names the university it is about. */
@ApplicationScoped
class Corrections implements PanacheRepositoryBase<Correction, UUID> {

    private static final String WAITING = """
            select r.* from correction r
            where r.university = :university and r.state = 'PENDING' and r.id > :after and %s
            order by r.id""".formatted(WhoDecides.BELONGS_THERE_OR_BELOW);

    Uni<Correction> get(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** Whose it is; not the correction itself, which is to be read when it is locked. */
    Uni<UUID> personOf(String university, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select person from Correction where university = ?1 and id = ?2", UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** So that of two who decide one comes second and hears so. */
    Uni<Correction> locked(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    Uni<List<Correction>> of(String university, UUID person) {
        return find("university = ?1 and person = ?2 order by id", university, person)
                .list();
    }

    Uni<List<Correction>> mine(String university, UUID person, Paging paging) {
        return find("university = ?1 and person = ?2 and id > ?3 order by id", university, person, paging.after())
                .range(0, paging.limit())
                .list();
    }

    Uni<List<Correction>> waiting(String university, UUID unit, Paging paging) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WAITING, Correction.class)
                        .setParameter("university", university)
                        .setParameter("unit", unit)
                        .setParameter("after", paging.after())
                        .setMaxResults(paging.oneMore())
                        .getResultList());
    }

    Uni<Void> noneMustBePending(String university, UUID person) {
        return count("university = ?1 and person = ?2 and state = ?3", university, person, CorrectionState.PENDING)
                .invoke(Corrections::mustBeNone)
                .replaceWithVoid();
    }

    private static void mustBeNone(long pending) {
        if (pending > 0) throw CorrectionRefusal.CORRECTION_IS_PENDING.refusal();
    }
}
