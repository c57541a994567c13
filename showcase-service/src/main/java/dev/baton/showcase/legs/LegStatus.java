package dev.baton.showcase.legs;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The life of a leg, in this order. */
public enum LegStatus {
    /** Its host is known and prepares, the initiative is not launched. */
    @JsonProperty("planned")
    PLANNED,
    /** Its host holds the baton. */
    @JsonProperty("open")
    OPEN,
    /** Its showcase is over: now the baton can be offered. */
    @JsonProperty("concluded")
    CONCLUDED,
    /** The next host has accepted the baton. */
    @JsonProperty("handed-over")
    HANDED_OVER
}
