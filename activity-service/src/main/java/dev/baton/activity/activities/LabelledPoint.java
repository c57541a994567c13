package dev.baton.activity.activities;

import dev.baton.platform.values.Text;
import jakarta.validation.constraints.NotNull;

/** One point of a presentation under its label: "core issue", "fundamental task". */
public record LabelledPoint(@NotNull Text label, @NotNull Text text) {}
