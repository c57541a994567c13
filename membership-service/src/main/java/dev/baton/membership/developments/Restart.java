package dev.baton.membership.developments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A limit has passed, and the procedure that was under it begins anew. */
@Schema(examples = "{\"on\": \"2026-12-01\"}")
record Restart(@NotNull LocalDate on) {

    NewEntry entry() {
        return new NewEntry(Act.RESTART, null, on, null, Outcome.PASSED, Facts.NONE);
    }
}
