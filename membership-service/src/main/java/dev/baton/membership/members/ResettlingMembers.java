package dev.baton.membership.members;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.membership.members.MemberEvent.MemberMoved;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How many members move at once: the roster and the placements, in as many statements for one as for five thousand. Why
 * they move is decided elsewhere, in the transaction this joins.
 */
@ApplicationScoped
public class ResettlingMembers {

    private static final String MOVE = """
            with crowd as (
                select cast(key as uuid) as home, cast(value as uuid) as goal
                from json_each_text(cast(cast(?2 as text) as json))
            ), named as (
                select cast(key as uuid) as person, cast(value as uuid) as goal
                from json_each_text(cast(cast(?3 as text) as json))
            ), target as (
                select m.person, crowd.goal from crowd join member m on m.university = ?1 and m.unit = crowd.home
                where not exists (select from named where named.person = m.person)
                union all
                select person, goal from named
            )
            update member set unit = target.goal, version = version + 1
            from target
            where member.university = ?1 and member.person = target.person and member.unit <> target.goal
            returning member.person, old.unit as home, new.unit as goal""";

    private static final String PLACEMENT_OF_2 =
            " where university = ?1 and person = any (cast(?2 as uuid[])) and until_on is null";

    private final ObjectMapper json;

    ResettlingMembers(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param crowds to which unit everybody of a unit goes who is not named
     * @param named where each who is named is to be, be it where they are
     * @return in the order of their ids
     */
    public Uni<List<MemberMoved>> resettle(
            String university, Map<UUID, UUID> crowds, Map<UUID, UUID> named, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MOVE, Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, write(crowds))
                        .setParameter(3, write(named))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new MemberMoved((UUID) row[0], university, (UUID) row[1], (UUID) row[2], day))
                        .sorted((one, other) -> one.person().compareTo(other.person()))
                        .toList())
                .call(moved -> place(university, moved, day));
    }

    /** A placement that began on that very day was none for a single day, so it goes. */
    private static Uni<Void> place(String university, List<MemberMoved> moved, LocalDate day) {
        UUID[] people = moved.stream().map(MemberMoved::person).toArray(UUID[]::new);
        UUID[] units = moved.stream().map(MemberMoved::to).toArray(UUID[]::new);
        return change("delete from placement" + PLACEMENT_OF_2 + " and from_on >= ?3", university, people, day)
                .chain(() -> change("update placement set until_on = ?3" + PLACEMENT_OF_2, university, people, day))
                .chain(() -> begin(university, people, units, day));
    }

    private static Uni<Void> change(String sql, String university, UUID[] people, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter(1, university)
                        .setParameter(2, people)
                        .setParameter(3, day)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> begin(String university, UUID[] people, UUID[] units, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("insert into placement (university, person, unit, from_on)"
                                + " select ?1, person, unit, cast(?4 as date)"
                                + " from unnest(cast(?2 as uuid[]), cast(?3 as uuid[])) as moved (person, unit)")
                        .setParameter(1, university)
                        .setParameter(2, people)
                        .setParameter(3, units)
                        .setParameter(4, day)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String write(Map<UUID, UUID> goals) {
        try {
            return json.writeValueAsString(goals);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("ids are always writable", impossible);
        }
    }
}
