package dev.baton.membership.departures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is said of a departure, and there is nothing else to say. */
enum DepartureKind {
    LEFT,
    DECEASED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
