package dev.baton.activity.units;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

/** What this service uses of {@code membership.unit-moved.v1}; without all of it the record is unreadable. */
record UnitMoved(UUID unit, String university, UUID parent, List<UUID> path) {

    UnitMoved {
        requireNonNull(unit, "unit");
        requireNonNull(university, "university");
        requireNonNull(parent, "parent");
        path = List.copyOf(path);
        if (path.isEmpty() || !path.getLast().equals(unit))
            throw new IllegalArgumentException("a path ends at its unit");
    }
}
