package dev.baton.membership.developments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the roster has applied: that they are of age is kept as a mark, a birth date is not. Or their way was begun
 * before, elsewhere or on paper, and is followed from here on.
 *
 * @param on the day of the application, or the one from which on the way is followed here
 * @param number of the last step that was taken before; left out, nothing was
 * @param facts of an application whether they are of age, else what was {@code earlier}
 * @param body the committee that vouches for what was earlier; left out, the nearest one above the branch
 */
@Schema(examples = """
                {"person": "01980000-0000-7000-8000-000000000202", "on": "2024-09-02", "facts": {"ofAge": true}}""")
record NewDevelopment(
        @NotNull UUID person,
        @NotNull LocalDate on,
        @Nullable Integer number,
        @NotNull @Valid Facts facts,
        @Nullable UUID body) {

    NewEntry entry() {
        return number == null
                ? new NewEntry(Act.STEP, Step.APPLICATION, on, body, Outcome.PASSED, facts)
                : new NewEntry(Act.ARRIVAL, Step.named(number), on, body, Outcome.PASSED, facts);
    }
}
