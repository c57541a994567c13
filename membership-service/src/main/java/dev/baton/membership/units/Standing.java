package dev.baton.membership.units;

import java.util.UUID;

/** A unit as it stood on a day. */
record Standing(Unit unit, UnitPeriod period) {

    UUID id() {
        return unit.id;
    }
}
