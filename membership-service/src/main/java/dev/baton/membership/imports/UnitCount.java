package dev.baton.membership.imports;

import java.util.UUID;

/** How many would join one unit. */
record UnitCount(UUID unit, long joining) {}
