package dev.baton.showcase.showcases;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a stage is: a way along stops, or a meeting with an agenda. */
enum StageKind {
    @JsonProperty("site-visit")
    SITE_VISIT,
    @JsonProperty("exchange-and-display")
    EXCHANGE_AND_DISPLAY
}
