package dev.baton.membership.units;

import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stood on the day asked for. What became of it later is no part of that day: its history and lineage tell.
 *
 * @param administrativeUnit the department or office of the administration it is linked to
 */
record UnitView(
        UUID id,
        @Nullable UUID parent,
        List<UUID> path,
        UnitType type,
        Text name,
        @Nullable String code,
        @Nullable UUID administrativeUnit,
        LocalDate establishedOn,
        @Nullable BranchKind kind,
        @Nullable Integer coveredUnits) {

    static UnitView of(Standing standing) {
        Unit unit = standing.unit();
        UnitPeriod then = standing.period();
        return new UnitView(
                unit.id,
                then.parent,
                then.path(),
                unit.type,
                then.name,
                then.code,
                then.administrativeUnit,
                unit.establishedOn,
                then.kind,
                then.coveredUnits);
    }

    static UnitView of(Unit unit) {
        return of(new Standing(unit, UnitPeriod.of(unit, unit.establishedOn)));
    }
}
