package dev.baton.membership.units;

import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/** Questions about the tree as it was on a day. All of them read {@link UnitPeriod}; today is a day like any other. */
@ApplicationScoped
class Tree {

    private static final String ON_THE_DAY = """
            select u, p from UnitPeriod p join Unit u on u.id = p.unit
            where p.university = :university and u.university = :university
              and p.fromOn <= :on and (p.untilOn is null or p.untilOn > :on)""";

    /** After every character of a path's key, so that what begins with a key lies between the key and the key with this. */
    private static final String AFTER_ALL = "g";

    Uni<Standing> one(String university, UUID id, LocalDate on) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(ON_THE_DAY + " and p.unit = :unit", Object[].class)
                        .setParameter("university", university)
                        .setParameter("on", on)
                        .setParameter("unit", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal())
                .map(Tree::standing);
    }

    Uni<List<Standing>> page(String university, TreeQuestion asked, LocalDate on) {
        StringBuilder hql = new StringBuilder(ON_THE_DAY);
        Map<String, Object> parameters = new HashMap<>(Map.of("university", university, "on", on));
        if (asked.parent != null) {
            hql.append(" and p.parent = :parent");
            parameters.put("parent", asked.parent);
        }
        if (asked.below != null) {
            hql.append(" and p.pathKey >= ").append(KEY_OF.formatted(":below"));
            hql.append(" and p.pathKey < concat(")
                    .append(KEY_OF.formatted(":below"))
                    .append(", '" + AFTER_ALL + "')");
            parameters.put("below", asked.below);
        }
        if (asked.type != null) {
            hql.append(" and u.type = :type");
            parameters.put("type", asked.type);
        }
        if (asked.q != null) {
            hql.append(" and p.words like :words escape '!'");
            parameters.put("words", UnitWords.pattern(asked.q));
        }
        if (asked.isContinued()) {
            hql.append(" and p.pathKey > :after");
            parameters.put("after", asked.place());
        }
        return list(hql.append(" order by p.pathKey").toString(), parameters, asked.oneMore());
    }

    /** The key of a unit on the day; null, and so no rows, where there was no such unit. */
    private static final String KEY_OF = """
            (select k.pathKey from UnitPeriod k where k.university = :university and k.unit = %s
              and k.fromOn <= :on and (k.untilOn is null or k.untilOn > :on))""";

    private static Uni<List<Standing>> list(String hql, Map<String, Object> parameters, int limit) {
        return Panache.getSession()
                .chain(session -> {
                    SelectionQuery<Object[]> query = session.createSelectionQuery(hql, Object[].class);
                    parameters.forEach(query::setParameter);
                    return query.setMaxResults(limit).getResultList();
                })
                .map(rows -> rows.stream().map(Tree::standing).toList());
    }

    /** Every stretch of time of one unit, oldest first. */
    Uni<List<UnitPeriod>> history(String university, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from UnitPeriod where university = ?1 and unit = ?2 order by fromOn", UnitPeriod.class)
                        .setParameter(1, university)
                        .setParameter(2, id)
                        .getResultList());
    }

    /** How many units of each type there were at and below a unit. */
    Uni<Map<UnitType, Long>> units(Standing top, LocalDate on) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select u.type, count(*) from UnitPeriod p join Unit u on u.id = p.unit"
                                        + " where p.university = ?1 and p.pathKey >= ?2 and p.pathKey < ?3"
                                        + " and p.fromOn <= ?4 and (p.untilOn is null or p.untilOn > ?4) group by u.type",
                                Object[].class)
                        .setParameter(1, top.period().university)
                        .setParameter(2, top.period().pathKey)
                        .setParameter(3, top.period().pathKey + AFTER_ALL)
                        .setParameter(4, on)
                        .getResultList())
                .map(rows -> {
                    Map<UnitType, Long> counts = new HashMap<>();
                    rows.forEach(row -> counts.put((UnitType) row[0], (Long) row[1]));
                    return counts;
                });
    }

    /** How many members were placed in a unit and below it. */
    Uni<Long> members(Standing top, LocalDate on) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select count(*) from unit_period p
                                join placement m on m.university = p.university and m.unit = p.unit
                                where p.university = ?1 and p.path_key >= ?2 and p.path_key < ?3
                                  and p.from_on <= ?4 and (p.until_on is null or p.until_on > ?4)
                                  and m.from_on <= ?4 and (m.until_on is null or m.until_on > ?4)""", Long.class)
                        .setParameter(1, top.period().university)
                        .setParameter(2, top.period().pathKey)
                        .setParameter(3, top.period().pathKey + AFTER_ALL)
                        .setParameter(4, on)
                        .getSingleResult());
    }

    private static Standing standing(Object[] row) {
        return new Standing((Unit) row[0], (UnitPeriod) row[1]);
    }
}
