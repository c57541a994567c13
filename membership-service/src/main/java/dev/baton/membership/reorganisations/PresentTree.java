package dev.baton.membership.reorganisations;

import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.values.TextConverter;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Takes the picture of the tree that a program is rehearsed on. */
@ApplicationScoped
class PresentTree {

    private static final String UNITS = """
            with recursive line as (
                select id, parent from unit where university = ?1 and id = any (cast(?2 as uuid[]))
                union
                select u.id, u.parent from line join unit u on u.university = ?1 and u.id = line.parent)
            select id, parent, type, name, code, kind, administrative_unit, dissolved_on is not null
            from unit
            where university = ?1 and (dissolved_on is null or id in (select line.id from line))
            order by id""";
    private static final String MEMBERS =
            "select m.unit, count(*) from Member m where m.university = ?1 group by m.unit";
    private static final String PEOPLE =
            "select person, unit from member where university = ?1 and person = any (cast(?2 as uuid[]))";

    Uni<TreeState> of(String university, Program program) {
        return of(university, program.units(), program);
    }

    Uni<TreeState> of(String university, ReorganisationDraft draft) {
        return of(university, draft.units(), draft.program());
    }

    /** @param named units that are told apart although they are dissolved: from those that there never were */
    private static Uni<TreeState> of(String university, List<UUID> named, Program program) {
        UUID[] people = program.people().toArray(UUID[]::new);
        return Panache.getSession()
                .chain(session -> units(session, university, named)
                        .chain(units -> members(session, university)
                                .chain(members -> people(session, university, people)
                                        .map(found -> new TreeState(units, members, found)))));
    }

    /**
     * The same, and it stays so until the transaction ends. Members first, then units: whoever moves a member has locked
     * the member before the database looks at the unit.
     */
    Uni<TreeState> locked(String university, Program program) {
        return lockMembers(university, program)
                .chain(() -> lockUnits(university))
                .chain(() -> of(university, program));
    }

    private static final String LOCK_MEMBERS = """
            select count(*) from (
                select from member where university = ?1
                  and (unit = any (cast(?2 as uuid[])) or person = any (cast(?3 as uuid[])))
                order by person for update) as held""";

    /** Of all units, for those below move too; "no key", so that nobody waits who only refers to one. */
    private static final String LOCK_UNITS = """
            select count(*) from (
                select from unit where university = ?1 and dissolved_on is null
                order by id for no key update) as held""";

    private static Uni<?> lockMembers(String university, Program program) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK_MEMBERS, Long.class)
                        .setParameter(1, university)
                        .setParameter(2, program.units().toArray(UUID[]::new))
                        .setParameter(3, program.people().toArray(UUID[]::new))
                        .getSingleResult());
    }

    private static Uni<?> lockUnits(String university) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK_UNITS, Long.class)
                        .setParameter(1, university)
                        .getSingleResult());
    }

    private static Uni<Map<UUID, Node>> units(Mutiny.Session session, String university, List<UUID> named) {
        return session.createNativeQuery(UNITS, Object[].class)
                .setParameter(1, university)
                .setParameter(2, named.toArray(UUID[]::new))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(PresentTree::node)
                        .collect(Collectors.toMap(Node::id, node -> node, (one, same) -> one, LinkedHashMap::new)));
    }

    private static Node node(Object[] row) {
        return new Node(
                (UUID) row[0],
                (UUID) row[1],
                UnitType.valueOf((String) row[2]),
                new TextConverter().convertToEntityAttribute((String) row[3]),
                (String) row[4],
                row[5] == null ? null : BranchKind.valueOf((String) row[5]),
                (UUID) row[6],
                (Boolean) row[7]);
    }

    private static Uni<Map<UUID, Integer>> members(Mutiny.Session session, String university) {
        return session.createSelectionQuery(MEMBERS, Object[].class)
                .setParameter(1, university)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue())));
    }

    private static Uni<Map<UUID, UUID>> people(Mutiny.Session session, String university, UUID[] named) {
        return session.createNativeQuery(PEOPLE, Object[].class)
                .setParameter(1, university)
                .setParameter(2, named)
                .getResultList()
                .map(PresentTree::byPerson);
    }

    private static Map<UUID, UUID> byPerson(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }
}
