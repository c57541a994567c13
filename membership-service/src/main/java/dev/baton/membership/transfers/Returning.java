package dev.baton.membership.transfers;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a letter goes back. */
@Schema(examples = "{\"reason\": \"wrong-destination\"}")
record Returning(@NotNull ReturnReason reason) {}
