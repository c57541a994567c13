package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.baton.platform.values.Text;
import java.util.UUID;

/** A place seen on a site visit. */
public record Stop(@JsonProperty("stop") UUID id, Text name) {}
