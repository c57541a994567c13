package dev.baton.membership.developments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param body the unit that decided; left out, the branch or the nearest committee above it
 * @param outcome left out, passed
 * @param facts what the step's guards need: see {@code /development-steps}
 */
@Schema(examples = """
                {"number": 15, "on": "2026-05-12", "outcome": "passed",
                 "facts": {"tally": {"entitled": 12, "due": 12, "present": 11, "inFavour": 10, "against": 0, "abstained": 1}}}""")
record NewStep(
        int number,
        @NotNull LocalDate on,
        @Nullable UUID body,
        @Nullable Outcome outcome,
        @Nullable @Valid Facts facts) {

    NewEntry entry() {
        return new NewEntry(
                Act.STEP,
                Step.named(number),
                on,
                body,
                Objects.requireNonNullElse(outcome, Outcome.PASSED),
                Objects.requireNonNullElse(facts, Facts.NONE));
    }
}
