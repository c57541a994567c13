package dev.baton.showcase.baton;

import dev.baton.platform.values.Text;
import org.jspecify.annotations.Nullable;

/** The artefact as events and the board tell it: without its maker, whose open text might hold a person's name. */
public record ToldArtefact(Text title, @Nullable Text makersUnit) {}
