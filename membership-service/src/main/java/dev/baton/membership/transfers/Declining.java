package dev.baton.membership.transfers;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is not let go. */
@Schema(examples = "{\"reason\": \"not-leaving-yet\"}")
record Declining(@NotNull DeclineReason reason) {}
