package dev.baton.membership.developments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Step 1: somebody on the roster has applied. That they are of age is kept as a mark; a birth date is not. */
@Schema(examples = """
                {"person": "01980000-0000-7000-8000-000000000202", "on": "2024-09-02", "facts": {"ofAge": true}}""")
record NewDevelopment(
        @NotNull UUID person,
        @NotNull LocalDate on,
        @NotNull @Valid Facts facts) {

    NewEntry entry() {
        return new NewEntry(Act.STEP, Step.APPLICATION, on, null, Outcome.PASSED, facts);
    }
}
