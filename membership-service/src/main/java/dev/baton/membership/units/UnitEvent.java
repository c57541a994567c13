package dev.baton.membership.units;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a unit. */
@EventTopic("membership.unit")
public sealed interface UnitEvent extends DomainEvent {

    UUID unit();

    @Override
    default UUID aggregateId() {
        return unit();
    }

    /** @param path ids of the units from the root to this one, both included */
    @EventType("membership.unit-established.v1")
    record UnitEstablished(
            UUID unit,
            String university,
            @Nullable UUID parent,
            List<UUID> path,
            UnitType type,
            Text name,
            LocalDate establishedOn)
            implements UnitEvent {}

    /** @param on the first day of the new name */
    @EventType("membership.unit-renamed.v1")
    record UnitRenamed(UUID unit, String university, Text name, LocalDate on) implements UnitEvent {}

    /**
     * The unit stands elsewhere, or one above it does.
     *
     * @param path ids of the units from the root to this one, both included; @param on the first day there
     */
    @EventType("membership.unit-moved.v1")
    record UnitMoved(UUID unit, String university, UUID parent, List<UUID> path, LocalDate on) implements UnitEvent {}

    /** @param successors what came of it, as far as there is something; @param on the first day without it */
    @EventType("membership.unit-dissolved.v1")
    record UnitDissolved(UUID unit, String university, List<UUID> successors, LocalDate on) implements UnitEvent {}
}
