package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an activity has come; rules ask for no more. */
enum ActivityStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("concluded")
    CONCLUDED
}
