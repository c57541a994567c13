package dev.baton.membership.erasures;

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

/** Who is to be erased, and was; every question names the university it is about. */
@ApplicationScoped
class Erasures implements PanacheRepositoryBase<Erasure, UUID> {

    private static final String WAITING = """
            select r.* from erasure r
            where r.university = :university and r.state = 'PENDING' and r.id > :after and %s
            order by r.id""".formatted(WhoDecides.BELONGS_THERE_OR_BELOW);

    Uni<Erasure> get(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** So that of two who decide one comes second. */
    Uni<Erasure> locked(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    Uni<Erasure> pendingOf(String university, UUID person) {
        return find("university = ?1 and person = ?2 and state = ?3", university, person, ErasureState.PENDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ErasureRefusal.NONE_IS_PENDING.refusal());
    }

    Uni<List<Erasure>> of(String university, UUID person) {
        return find("university = ?1 and person = ?2 order by id", university, person)
                .list();
    }

    Uni<List<Erasure>> waiting(String university, UUID unit, Paging paging) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WAITING, Erasure.class)
                        .setParameter("university", university)
                        .setParameter("unit", unit)
                        .setParameter("after", paging.after())
                        .setMaxResults(paging.oneMore())
                        .getResultList());
    }

    Uni<Void> noneMustBePending(String university, UUID person) {
        return count("university = ?1 and person = ?2 and state = ?3", university, person, ErasureState.PENDING)
                .invoke(Erasures::mustBeNone)
                .replaceWithVoid();
    }

    private static void mustBeNone(long pending) {
        if (pending > 0) throw ErasureRefusal.ERASURE_IS_PENDING.refusal();
    }
}
