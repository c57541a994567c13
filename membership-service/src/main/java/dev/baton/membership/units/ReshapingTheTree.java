package dev.baton.membership.units;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many units change at once: today's tree and its periods, in as many statements for one unit as for a thousand. What
 * may change how is decided elsewhere, in the transaction this joins.
 */
@ApplicationScoped
public class ReshapingTheTree {

    private static final String FROM_ROWS = " from json_to_recordset(cast(cast(?2 as text) as json)) as r(id uuid,"
            + " parent uuid, path uuid[], key text, type text, name text, code text, kind text, administrative uuid,"
            + " words text)";

    private final ObjectMapper json;

    ReshapingTheTree(ObjectMapper json) {
        this.json = json;
    }

    /** A unit as it is to stand. */
    public record Place(
            UUID id,
            @Nullable UUID parent,
            List<UUID> path,
            UnitType type,
            Text name,
            @Nullable String code,
            @Nullable BranchKind kind,
            @Nullable UUID administrativeUnit) {}

    /** As the statements read it, column by column. */
    private record Row(
            UUID id,
            @Nullable UUID parent,
            List<UUID> path,
            String key,
            String type,
            @Nullable String name,
            @Nullable String code,
            @Nullable String kind,
            @Nullable UUID administrative,
            String words) {

        static Row of(Place place) {
            return new Row(
                    place.id(),
                    place.parent(),
                    place.path(),
                    UnitPeriod.key(place.path()),
                    place.type().name(),
                    new TextConverter().convertToDatabaseColumn(place.name()),
                    place.code(),
                    place.kind() == null ? null : place.kind().name(),
                    place.administrativeUnit(),
                    UnitWords.of(place.name()));
        }
    }

    /** Dissolved units first, for they give their codes back. */
    public Uni<Void> reshape(
            String university, List<Place> established, List<Place> moved, Collection<UUID> dissolved, LocalDate day) {
        UUID[] gone = dissolved.toArray(UUID[]::new);
        UUID[] ending =
                Stream.concat(dissolved.stream(), moved.stream().map(Place::id)).toArray(UUID[]::new);
        List<Place> beginning =
                Stream.concat(established.stream(), moved.stream()).toList();
        return change(DISSOLVE, university, gone, day)
                .chain(() -> stand(university, rows(established), rows(moved), day))
                .chain(() -> periods(university, ending, rows(beginning), day));
    }

    /** A new unit may stand below one that has yet to move there: the database looks when both do. */
    private static Uni<Void> stand(String university, String established, String moved, LocalDate day) {
        return parentsAreLookedAt("deferred")
                .chain(() -> change(ESTABLISH, university, established, day))
                .chain(() -> move(university, moved))
                .chain(() -> parentsAreLookedAt("immediate"));
    }

    private static Uni<Void> parentsAreLookedAt(String when) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("set constraints parent_must_stand " + when)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static final String DISSOLVE = "update unit set dissolved_on = ?3, version = version + 1"
            + " where university = ?1 and id = any (cast(?2 as uuid[]))";

    private static final String ESTABLISH =
            "insert into unit (id, university, parent, path, type, name, code, kind, established_on, version)"
                    + " select r.id, ?1, r.parent, r.path, r.type, r.name, r.code, r.kind, cast(?3 as date), 0"
                    + FROM_ROWS;

    private static final String MOVE = "update unit set parent = r.parent, path = r.path, version = version + 1"
            + FROM_ROWS + " where unit.university = ?1 and unit.id = r.id";

    private static final String OPEN =
            " where university = ?1 and unit = any (cast(?2 as uuid[])) and until_on is null";

    private static final String BEGIN =
            "insert into unit_period (id, university, unit, from_on, parent, path, path_key, name, code,"
                    + " administrative_unit, kind, covered_units, words)"
                    + " select uuidv7(), ?1, r.id, cast(?3 as date), r.parent, r.path, r.key, r.name, u.code,"
                    + " r.administrative, u.kind, u.covered_units, r.words" + FROM_ROWS
                    + " join unit u on u.university = ?1 and u.id = r.id";

    /** What began today was so on no day, and gives way. */
    private static Uni<Void> periods(String university, UUID[] ending, String beginning, LocalDate day) {
        return change("delete from unit_period" + OPEN + " and from_on >= ?3", university, ending, day)
                .chain(() -> change("update unit_period set until_on = ?3" + OPEN, university, ending, day))
                .chain(() -> change(BEGIN, university, beginning, day));
    }

    private static Uni<Void> change(String sql, String university, Object those, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter(1, university)
                        .setParameter(2, those)
                        .setParameter(3, day)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> move(String university, String moved) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MOVE)
                        .setParameter(1, university)
                        .setParameter(2, moved)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String rows(List<Place> places) {
        try {
            return json.writeValueAsString(places.stream().map(Row::of).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("ids and words are always writable", impossible);
        }
    }
}
