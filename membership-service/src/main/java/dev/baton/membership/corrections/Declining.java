package dev.baton.membership.corrections;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an office does not agree. */
@Schema(examples = "{\"because\": \"cannot-be-verified\"}")
record Declining(@NotNull DeclinedBecause because) {}
