package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an activity has come; rules ask for no more. */
enum ActivityStatus {
    DRAFT,
    PUBLISHED,
    CONCLUDED;

    @JsonValue
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
