package dev.baton.showcase.universities;

import static java.util.Objects.requireNonNull;

import dev.baton.platform.values.Text;
import java.util.UUID;

/** What is used here of {@code membership.unit-established.v1}. */
record UnitEstablished(UUID unit, String university, String type, Text name) {

    UnitEstablished {
        requireNonNull(unit, "unit");
        requireNonNull(university, "university");
        requireNonNull(type, "type");
        requireNonNull(name, "name");
    }

    boolean isUniversity() {
        return type.equals("university");
    }
}
