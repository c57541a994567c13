package dev.baton.activity.units;

import static java.util.Objects.requireNonNull;

import dev.baton.platform.values.Text;
import java.util.List;
import java.util.UUID;

/** What this service uses of {@code membership.unit-established.v1}; without all of it the record is unreadable. */
record UnitEstablished(UUID unit, String university, List<UUID> path, Text name) {

    UnitEstablished {
        requireNonNull(unit, "unit");
        requireNonNull(university, "university");
        requireNonNull(name, "name");
        path = List.copyOf(path);
    }
}
