package dev.baton.membership.units;

import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import dev.baton.platform.web.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stretch of days in which nothing changed about a unit: it stood in one place, under one name and code. */
@Entity
@Table(name = "unit_period")
class UnitPeriod {

    @Id
    UUID id;

    String university;

    UUID unit;

    LocalDate fromOn;

    /** The first day on which it was no longer so, or null where it still is. */
    @Nullable
    LocalDate untilOn;

    @Nullable
    UUID parent;

    UUID[] path;

    String pathKey;

    @Convert(converter = TextConverter.class)
    Text name;

    @Nullable
    String code;

    @Nullable
    UUID administrativeUnit;

    @Enumerated(EnumType.STRING)
    @Nullable
    BranchKind kind;

    @Nullable
    Integer coveredUnits;

    String words;

    /** As the unit is from this day on. */
    static UnitPeriod of(Unit unit, LocalDate from) {
        UnitPeriod period = new UnitPeriod();
        period.id = Ids.next();
        period.university = unit.university;
        period.unit = unit.id;
        period.fromOn = from;
        period.parent = unit.parent;
        period.path = unit.path;
        period.pathKey = key(List.of(unit.path));
        period.name = unit.name;
        period.code = unit.code;
        period.administrativeUnit = unit.administrativeUnit;
        period.kind = unit.kind;
        period.coveredUnits = unit.coveredUnits;
        period.words = UnitWords.of(unit.name);
        return period;
    }

    /** All that is below a unit has a key that begins with the unit's own. */
    static String key(List<UUID> path) {
        return path.stream().map(id -> id.toString().replace("-", "")).collect(Collectors.joining());
    }

    List<UUID> path() {
        return Arrays.asList(path);
    }
}
