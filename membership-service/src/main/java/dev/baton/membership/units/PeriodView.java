package dev.baton.membership.units;

import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days in which nothing changed about a unit.
 *
 * @param until the first day on which it was no longer so, or null where it still is
 */
record PeriodView(
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID parent,
        List<UUID> path,
        Text name,
        @Nullable String code,
        @Nullable UUID administrativeUnit,
        @Nullable BranchKind kind,
        @Nullable Integer coveredUnits) {

    static PeriodView of(UnitPeriod period) {
        return new PeriodView(
                period.fromOn,
                period.untilOn,
                period.parent,
                period.path(),
                period.name,
                period.code,
                period.administrativeUnit,
                period.kind,
                period.coveredUnits);
    }
}
