package dev.baton.showcase.showcases;

import dev.baton.platform.values.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Where a stage takes place. */
record Venue(
        @NotNull Text campus,
        @Nullable Text building,
        @Nullable Text room) {}
