package dev.baton.membership.developments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The probation lasts longer.
 *
 * @param on the day on which it was decided
 * @param months by how many, counted from the end of the first year
 * @param body the committee that approved it; left out, the nearest one above the branch
 */
@Schema(examples = "{\"on\": \"2027-05-20\", \"months\": 6}")
record NewExtension(
        @NotNull LocalDate on,
        @NotNull Integer months,
        @Nullable UUID body) {

    NewEntry entry() {
        return new NewEntry(Act.EXTENSION, null, on, body, Outcome.PASSED, Facts.months(months));
    }
}
