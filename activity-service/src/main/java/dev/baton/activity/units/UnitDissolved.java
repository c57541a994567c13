package dev.baton.activity.units;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;

/** What this service uses of {@code membership.unit-dissolved.v1}; without all of it the record is unreadable. */
record UnitDissolved(UUID unit, String university, LocalDate on) {

    UnitDissolved {
        requireNonNull(unit, "unit");
        requireNonNull(university, "university");
        requireNonNull(on, "on");
    }
}
