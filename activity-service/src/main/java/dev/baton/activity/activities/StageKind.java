package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens in a stage. */
public enum StageKind {
    /** A tour of ordered stops. */
    @JsonProperty("site-visit")
    SITE_VISIT,
    /** Addresses, presentations and what is on show. */
    @JsonProperty("exchange-and-display")
    EXCHANGE_AND_DISPLAY,
    /** Any other sitting: a meeting, a lecture. */
    @JsonProperty("session")
    SESSION
}
