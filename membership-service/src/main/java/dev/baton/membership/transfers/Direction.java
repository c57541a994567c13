package dev.baton.membership.transfers;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which unit a letter from another university is passed on. */
@Schema(examples = "{\"unit\": \"01980000-0000-7000-8000-000000000102\"}")
record Direction(@NotNull UUID unit) {}
