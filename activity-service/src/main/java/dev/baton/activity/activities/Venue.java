package dev.baton.activity.activities;

import dev.baton.platform.values.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Where a stage takes place; its campus may be another than that of the next stage. */
public record Venue(
        @NotNull Text campus,
        @Nullable Text building,
        @Nullable Text room) {}
