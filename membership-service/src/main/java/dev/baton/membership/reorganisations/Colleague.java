package dev.baton.membership.reorganisations;

import java.util.UUID;

/**
 * A member of a branch that is to be divided.
 *
 * @param cohort the year of joining
 * @param full whether a full member, of whom every branch needs three
 * @param counted whether a full or probationary member: by these the size of a branch is told
 */
record Colleague(UUID person, int cohort, boolean full, boolean counted) {}
