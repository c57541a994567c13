package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** For whom an activity is. */
public enum OpenTo {
    /** The people of the university that holds it, and of those it invites. */
    UNIVERSITY,
    /** Seen by all universities; open to those invited, or to all where none is named. */
    INITIATIVE;

    @JsonValue
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
