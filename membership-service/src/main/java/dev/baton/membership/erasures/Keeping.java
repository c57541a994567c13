package dev.baton.membership.erasures;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is not erased. */
@Schema(examples = "{\"because\": \"kept-by-law\"}")
record Keeping(@NotNull KeptBecause because) {}
