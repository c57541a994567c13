package dev.baton.showcase.initiatives;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an initiative has come. */
public enum InitiativeStatus {
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("launched")
    LAUNCHED
}
