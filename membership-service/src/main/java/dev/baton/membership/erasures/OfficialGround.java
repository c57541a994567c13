package dev.baton.membership.erasures;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what ground a university asks for somebody to be erased. */
@Schema(examples = "{\"ground\": \"has-left\"}")
record OfficialGround(@NotNull ErasureGround ground) {}
