package dev.baton.membership.imports;

import dev.baton.membership.imports.UnitsInReach.Known;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.values.Text;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The tree as sheets need it: all of it at once, for a sheet names any of its units in any row. */
@ApplicationScoped
class KnownUnits {

    Uni<UnitsInReach> below(String university, UUID top) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select u.id, u.path, u.type, u.name, u.code, u.dissolvedOn from Unit u"
                                        + " where u.university = ?1 order by u.id",
                                Object[].class)
                        .setParameter(1, university)
                        .getResultList())
                .map(rows -> new UnitsInReach(
                        top, rows.stream().map(KnownUnits::known).toList()));
    }

    private static Known known(Object[] row) {
        return new Known(
                (UUID) row[0],
                List.of((UUID[]) row[1]),
                (UnitType) row[2],
                (Text) row[3],
                Objects.requireNonNullElse((String) row[4], ""),
                row[5] != null);
    }
}
