package dev.baton.membership.developments;

import java.time.LocalDate;

/**
 * A limit after which the procedure begins anew.
 *
 * @param lastDay the last day on which the awaited step is lawful
 * @param restartsAt the step at which the way goes on when that day has passed
 */
record Lapse(LocalDate lastDay, Step restartsAt) {}
