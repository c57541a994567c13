package dev.baton.membership.members;

import dev.baton.membership.people.Fingerprints;
import dev.baton.membership.units.Unit;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/**
 * Finds whom a roster shows. Units are walked in the order of the tree and their members in the order of their ids, each
 * through an index, so that a page costs the same in a university of sixty thousand; names are found by their
 * fingerprints.
 */
@ApplicationScoped
class Roster {

    private static final String PLACED = """
            select m.person from unit_period p
            join member m on m.university = p.university and m.unit = p.unit
            where p.university = :university and m.university = :university and p.until_on is null""";

    private static final String NAMED = """

              and m.person in (select t.person from name_token t
                               where t.university = :university and t.token = any (cast(:tokens as bigint[]))
                               group by t.person having count(*) = :words)""";

    private static final String NUMBERED = """

              and m.person = (select n.id from person n
                              where n.university = :university and n.campus_number_hash = :number)""";

    /** Behind whoever ended the page before, wherever they are now. */
    private static final String CONTINUED = """

              and p.path_key >= (select c.path_key from member l join unit_period c
                                   on c.university = l.university and c.unit = l.unit and c.until_on is null
                                 where l.university = :university and l.person = :after)
              and (m.person > :after or p.unit <> (select l.unit from member l
                                                   where l.university = :university and l.person = :after))""";

    private final Fingerprints fingerprints;

    Roster(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    Uni<List<UUID>> page(Unit unit, String university, RosterQuestion asked) {
        StringBuilder sql = new StringBuilder(PLACED);
        Map<String, Object> parameters = new HashMap<>(Map.of("university", university, "key", unit.pathKey()));
        // "g" comes after every character of a key
        sql.append(asked.below ? " and p.path_key >= :key and p.path_key < :key || 'g'" : " and p.path_key = :key");
        if (asked.stage != null) {
            sql.append(" and m.stage = :stage");
            parameters.put("stage", asked.stage.name());
        }
        if (asked.q != null) {
            long[] tokens = fingerprints.ofQuery(university, asked.q);
            sql.append(NAMED);
            parameters.put("tokens", tokens);
            parameters.put("words", tokens.length);
        }
        if (asked.campusNumber != null) {
            sql.append(NUMBERED);
            parameters.put("number", fingerprints.ofCampusNumber(university, asked.campusNumber));
        }
        if (asked.isContinued()) {
            sql.append(CONTINUED);
            parameters.put("after", asked.after());
        }
        return list(sql.append(" order by p.path_key, m.person").toString(), parameters, asked.oneMore());
    }

    private static Uni<List<UUID>> list(String sql, Map<String, Object> parameters, int limit) {
        return Panache.getSession().chain(session -> {
            SelectionQuery<UUID> query = session.createNativeQuery(sql, UUID.class);
            parameters.forEach(query::setParameter);
            return query.setMaxResults(limit).getResultList();
        });
    }
}
