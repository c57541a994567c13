package dev.baton.membership.appointments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which day on an office is no longer held. */
@Schema(examples = "{\"on\": \"2026-12-07\"}")
record Ending(@NotNull LocalDate on) {}
