package dev.baton.membership.departures;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written down of a departure. @param on the day on which it happened */
@Schema(examples = "{\"on\": \"2026-11-30\", \"kind\": \"left\"}")
record NewDeparture(@NotNull LocalDate on, @NotNull DepartureKind kind) {}
