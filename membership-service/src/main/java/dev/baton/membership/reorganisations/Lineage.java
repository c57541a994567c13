package dev.baton.membership.reorganisations;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Which unit came of which, kept for ever. */
@ApplicationScoped
class Lineage {

    /** Everything a unit came of, and everything that came of it, however many decisions lie between. */
    private static final String OF_A_UNIT = """
            with recursive back as (
                select from_unit, to_unit, kind, effective_on, reorganisation from lineage
                where university = ?1 and to_unit = ?2
                union
                select l.from_unit, l.to_unit, l.kind, l.effective_on, l.reorganisation
                from back join lineage l on l.university = ?1 and l.to_unit = back.from_unit
            ), forth as (
                select from_unit, to_unit, kind, effective_on, reorganisation from lineage
                where university = ?1 and from_unit = ?2
                union
                select l.from_unit, l.to_unit, l.kind, l.effective_on, l.reorganisation
                from forth join lineage l on l.university = ?1 and l.from_unit = forth.to_unit
            )
            select from_unit, to_unit, kind, cast(effective_on as text), reorganisation
            from (select * from back union select * from forth) as edge
            order by effective_on, from_unit, to_unit, kind""";

    Uni<Void> keep(Reorganisation decided, List<Edge> edges, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into lineage (university, reorganisation, from_unit, to_unit, kind, effective_on)"
                                        + " select ?1, ?2, e.from_unit, e.to_unit, e.kind, cast(?6 as date)"
                                        + " from unnest(cast(?3 as uuid[]), cast(?4 as uuid[]), cast(?5 as text[]))"
                                        + " as e (from_unit, to_unit, kind)")
                        .setParameter(1, decided.university)
                        .setParameter(2, decided.id)
                        .setParameter(3, ids(edges, Edge::from))
                        .setParameter(4, ids(edges, Edge::to))
                        .setParameter(
                                5,
                                edges.stream().map(edge -> edge.kind().name()).toArray(String[]::new))
                        .setParameter(6, day)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<LineageView.Came>> of(String university, UUID unit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF_A_UNIT, Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, unit)
                        .getResultList())
                .map(rows -> rows.stream().map(Lineage::came).toList());
    }

    private static LineageView.Came came(Object[] row) {
        return new LineageView.Came(
                (UUID) row[0], (UUID) row[1], Descent.valueOf((String) row[2]), LocalDate.parse((String) row[3]), (UUID)
                        row[4]);
    }

    private static UUID[] ids(List<Edge> edges, Function<Edge, UUID> end) {
        return edges.stream().map(end).toArray(UUID[]::new);
    }
}
