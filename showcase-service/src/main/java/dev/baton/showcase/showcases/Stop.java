package dev.baton.showcase.showcases;

import dev.baton.platform.values.Text;
import java.util.UUID;

/** A place seen during a site visit. */
record Stop(UUID stop, Text name) {}
