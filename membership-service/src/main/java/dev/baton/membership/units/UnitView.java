package dev.baton.membership.units;

import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as the outside sees it. */
record UnitView(UUID id, @Nullable UUID parent, List<UUID> path, UnitType type, Text name, LocalDate establishedOn) {

    static UnitView of(Unit unit) {
        return new UnitView(unit.id, unit.parent, unit.path(), unit.type, unit.name, unit.establishedOn);
    }
}
