package dev.baton.membership.developments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param number of the step, where it is one; of an arrival that of the last step before, and none up to it is recorded
 */
record EntryView(UUID id, Act act, @Nullable Integer number, LocalDate on, UUID body, Outcome outcome, Facts facts) {

    static EntryView of(Entry entry) {
        Step step = entry.step();
        return new EntryView(
                entry.id(),
                entry.act(),
                step == null ? null : step.number(),
                entry.on(),
                entry.body(),
                entry.outcome(),
                entry.facts());
    }
}
