package dev.baton.membership.members;

import dev.baton.membership.people.Fingerprints;
import dev.baton.membership.units.Unit;
import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HexFormat;
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
            select m.person, p.path_key from unit_period p
            join member m on m.university = p.university and m.unit = p.unit
            where p.university = :university and m.university = :university and p.until_on is null""";

    private static final String NAMED = """

              and m.person in (select t.person from name_token t
                               where t.university = :university and t.token = any (cast(:tokens as bigint[]))
                               group by t.person having count(*) = :words)""";

    private static final String NUMBERED = """

              and m.person = (select n.id from person n
                              where n.university = :university and n.campus_number_hash = :number)""";

    /** Behind where the page before ended, wherever who stood there is now. */
    private static final String CONTINUED =
            " and p.path_key >= :afterUnit and (m.person > :after or p.path_key <> :afterUnit)";

    private static final int ID_DIGITS = 32;

    /** Who, and where in the order of the tree. */
    record Placed(UUID person, String pathKey) {

        String place() {
            return pathKey + person.toString().replace("-", "");
        }
    }

    private final Fingerprints fingerprints;

    Roster(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    Uni<List<Placed>> page(Unit unit, String university, RosterQuestion asked) {
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
            String place = asked.place();
            if (place.length() == ID_DIGITS) throw RequestReason.BAD_CURSOR.refusal();
            parameters.put("afterUnit", place.substring(0, place.length() - ID_DIGITS));
            parameters.put("after", id(place.substring(place.length() - ID_DIGITS)));
        }
        return list(sql.append(" order by p.path_key, m.person").toString(), parameters, asked.oneMore());
    }

    private static UUID id(String digits) {
        return new UUID(
                HexFormat.fromHexDigitsToLong(digits, 0, ID_DIGITS / 2),
                HexFormat.fromHexDigitsToLong(digits, ID_DIGITS / 2, ID_DIGITS));
    }

    private static Uni<List<Placed>> list(String sql, Map<String, Object> parameters, int limit) {
        return Panache.getSession()
                .chain(session -> {
                    SelectionQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
                    parameters.forEach(query::setParameter);
                    return query.setMaxResults(limit).getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> new Placed((UUID) row[0], (String) row[1]))
                        .toList());
    }
}
