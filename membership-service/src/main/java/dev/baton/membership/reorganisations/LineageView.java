package dev.baton.membership.reorganisations;

import dev.baton.membership.units.UnitType;
import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit came of and what came of it, as a graph: every earlier and every later unit, however far away. */
record LineageView(List<Relative> units, List<Came> edges) {

    /** @param dissolvedOn the first day without it */
    record Relative(
            UUID id,
            UnitType type,
            Text name,
            LocalDate establishedOn,
            @Nullable LocalDate dissolvedOn) {}

    /** @param on the first day on which it was so */
    record Came(UUID from, UUID to, Descent kind, LocalDate on, UUID reorganisation) {}
}
