package dev.baton.showcase.universities;

import dev.baton.platform.values.Text;

/** A university as the outside sees it. */
public record Institution(String code, Text name) {}
