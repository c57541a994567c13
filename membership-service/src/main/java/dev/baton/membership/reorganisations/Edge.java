package dev.baton.membership.reorganisations;

import java.util.UUID;

/** One unit came of another. */
record Edge(UUID from, UUID to, Descent kind) {}
