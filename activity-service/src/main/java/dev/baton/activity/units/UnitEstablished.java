package dev.baton.activity.units;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service uses of {@code membership.unit-established.v1}; without all of it the record is unreadable. */
record UnitEstablished(
        UUID unit, String university, @Nullable UUID parent, List<UUID> path) {

    UnitEstablished {
        requireNonNull(unit, "unit");
        requireNonNull(university, "university");
        path = List.copyOf(path);
        if (path.isEmpty() || !path.getLast().equals(unit))
            throw new IllegalArgumentException("a path ends at its unit");
    }
}
