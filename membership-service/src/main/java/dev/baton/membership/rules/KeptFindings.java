package dev.baton.membership.rules;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was found at all universities; every question names the university it is about. */
@ApplicationScoped
class KeptFindings implements PanacheRepositoryBase<KeptFinding, UUID> {

    private static final String ON_A_DAY = """
            select finding.*
            from finding
            join unit_period place on place.university = ?1 and place.unit = finding.unit
                and place.from_on <= ?4 and (place.until_on is null or place.until_on > ?4)
            where finding.university = ?1
              and (finding.unit = any (cast(string_to_array(?2, ',') as uuid[]))
                   or place.path && cast(string_to_array(?3, ',') as uuid[]))
              and finding.since <= ?4 and (finding.until is null or finding.until > ?4)
            order by finding.unit, finding.rule""";

    /** A dissolved unit's too, for what was found there ends as well. */
    private static final String OPEN = """
            select finding.*
            from finding
            join unit on unit.university = ?1 and unit.id = finding.unit
            where finding.university = ?1 and finding.until is null
              and (unit.id = any (cast(string_to_array(?2, ',') as uuid[]))
                   or unit.path && cast(string_to_array(?3, ',') as uuid[]))""";

    /** Waits until nobody else writes down what was found at this university; holds until the transaction ends. */
    Uni<Void> oneAtATime(String university) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                        .setParameter(1, "findings of " + university)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** Of units that stood there on the day, in the order of their ids. */
    Uni<List<KeptFinding>> of(String university, Asked asked, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ON_A_DAY, KeptFinding.class)
                        .setParameter(1, university)
                        .setParameter(2, asked.alone())
                        .setParameter(3, asked.roots())
                        .setParameter(4, day)
                        .getResultList());
    }

    Uni<List<KeptFinding>> open(String university, Asked asked) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OPEN, KeptFinding.class)
                        .setParameter(1, university)
                        .setParameter(2, asked.alone())
                        .setParameter(3, asked.roots())
                        .getResultList());
    }

    Uni<Void> keep(List<KeptFinding> news) {
        return Panache.getSession().chain(session -> session.persistAll(news.toArray()));
    }
}
