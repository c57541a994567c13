package dev.baton.membership.developments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The way ends before full membership; why is not kept. */
@Schema(examples = "{\"on\": \"2026-05-20\"}")
record Discontinuation(@NotNull LocalDate on, @Nullable UUID body) {

    NewEntry entry() {
        return new NewEntry(Act.DISCONTINUATION, null, on, body, Outcome.PASSED, Facts.NONE);
    }
}
