package dev.baton.membership.reorganisations;

import java.util.UUID;

/** So many members go from one unit to another. */
record Flow(UUID from, UUID to, int members) {}
