package dev.baton.activity.headcount;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On which side of the event those of a category were. */
enum Side {
    VISITING,
    HOST;

    @JsonValue
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
