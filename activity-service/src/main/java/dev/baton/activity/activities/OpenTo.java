package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For whom an activity is. */
public enum OpenTo {
    /** The people of the university that holds it, and of those it invites. */
    @JsonProperty("university")
    UNIVERSITY,
    /** Seen by all universities; open to those invited, or to all where none is named. */
    @JsonProperty("initiative")
    INITIATIVE
}
