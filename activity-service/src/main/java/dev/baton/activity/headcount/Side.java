package dev.baton.activity.headcount;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On which side of the event those of a category were. */
enum Side {
    @JsonProperty("visiting")
    VISITING,
    @JsonProperty("host")
    HOST
}
