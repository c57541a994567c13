package dev.baton.membership.reorganisations;

import dev.baton.membership.reorganisations.LineageView.Came;
import dev.baton.membership.reorganisations.LineageView.Relative;
import dev.baton.membership.units.UnitType;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.values.Text;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Like the tree itself, its lineage is open to everybody of the university. */
@ApplicationScoped
class LookingAtLineage {

    private final Lineage lineage;
    private final Units units;

    LookingAtLineage(Lineage lineage, Units units) {
        this.lineage = lineage;
        this.units = units;
    }

    @InUniversity
    Uni<LineageView> of(UUID unit, Person by) {
        return units.get(by.university(), unit)
                .chain(() -> lineage.of(by.university(), unit))
                .chain(edges -> relatives(by.university(), unit, edges).map(all -> new LineageView(all, edges)));
    }

    private static Uni<List<Relative>> relatives(String university, UUID unit, List<Came> edges) {
        List<UUID> ids = Stream.concat(
                        Stream.of(unit), edges.stream().flatMap(edge -> Stream.of(edge.from(), edge.to())))
                .distinct()
                .toList();
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select u.id, u.type, u.name, u.establishedOn, u.dissolvedOn from Unit u"
                                        + " where u.university = ?1 and u.id in ?2 order by u.establishedOn, u.id",
                                Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, ids)
                        .getResultList())
                .map(rows -> rows.stream().map(LookingAtLineage::relative).toList());
    }

    private static Relative relative(Object[] row) {
        return new Relative((UUID) row[0], (UnitType) row[1], (Text) row[2], (LocalDate) row[3], (LocalDate) row[4]);
    }
}
