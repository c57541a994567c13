package dev.baton.showcase.showcases;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a showcase has come. */
enum ShowcaseStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("announced")
    ANNOUNCED,
    @JsonProperty("concluded")
    CONCLUDED
}
