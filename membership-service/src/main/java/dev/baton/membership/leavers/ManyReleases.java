package dev.baton.membership.leavers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of those on the list are to be released. */
@Schema(examples = "{\"people\": [\"01980000-0000-7000-8000-000000000202\"]}")
record ManyReleases(@NotNull @Size(min = 1, max = 200) List<@NotNull UUID> people) {}
