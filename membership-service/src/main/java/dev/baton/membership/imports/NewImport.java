package dev.baton.membership.imports;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for before a file is sent. What the file is called is not asked: a name may be a person's. */
@Schema(examples = "{\"unit\": \"01980000-0000-7000-8000-000000000101\"}")
record NewImport(@NotNull UUID unit) {}
