package dev.baton.membership.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for before a file is sent. */
@Schema(examples = "{\"unit\": \"01980000-0000-7000-8000-000000000101\", \"fileName\": \"members-2026.xlsx\"}")
record NewImport(
        @NotNull UUID unit, @NotBlank @Size(max = 200) String fileName) {}
