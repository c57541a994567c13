package dev.baton.showcase.showcases;

import dev.baton.platform.values.Text;
import jakarta.validation.constraints.NotNull;

/** A labelled point of a presentation. */
record Point(@NotNull Text label, @NotNull Text text) {}
