package dev.baton.membership.appointments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From when to when the next in turn leads the group. Who that is, the rule says. */
@Schema(examples = "{\"from\": \"2026-12-01\", \"until\": \"2026-12-31\"}")
record NextTurn(@NotNull LocalDate from, @Nullable LocalDate until) {}
