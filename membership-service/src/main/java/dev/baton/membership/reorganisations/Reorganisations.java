package dev.baton.membership.reorganisations;

import dev.baton.platform.people.HeldOffice;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The reorganisations of all universities; every question names the university it is about. */
@ApplicationScoped
class Reorganisations implements PanacheRepositoryBase<Reorganisation, UUID> {

    Uni<Reorganisation> get(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    Uni<Reorganisation> locked(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** Decisions of one university wait for each other, so that each is made about a tree that stands still. */
    Uni<Void> oneAtATime(String university) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(?1, 8)) as text)", String.class)
                        .setParameter(1, university)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** Those that the person's offices reach, without their steps. */
    Uni<List<ReorganisationLine>> page(String university, Person by, Paging paging) {
        UUID[] offices = by.offices().stream().map(HeldOffice::unit).toArray(UUID[]::new);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select r.id from reorganisation r"
                                        + " join unit s on s.university = r.university and s.id = r.scope"
                                        + " where r.university = ?1 and r.id > ?2"
                                        + " and s.path && cast(?3 as uuid[]) order by r.id",
                                UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, paging.after())
                        .setParameter(3, offices)
                        .setMaxResults(paging.oneMore())
                        .getResultList())
                .chain(ids -> lines(university, ids));
    }

    /** Those that name a person, drafts too: of what becomes of all of a unit nobody is told one by one. */
    Uni<List<Reorganisation>> naming(String university, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select * from reorganisation where university = ?1 and strpos(program, ?2) > 0"
                                        + " order by id",
                                Reorganisation.class)
                        .setParameter(1, university)
                        .setParameter(2, person.toString())
                        .getResultList());
    }

    private static Uni<List<ReorganisationLine>> lines(String university, List<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select r.id, r.title, r.scope, r.decidingUnit, r.decidedOn, r.state, r.effectiveOn"
                                        + " from Reorganisation r where r.university = ?1 and r.id in ?2 order by r.id",
                                Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, ids)
                        .getResultList())
                .map(rows -> rows.stream().map(ReorganisationLine::of).toList());
    }
}
