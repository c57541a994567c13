package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happens in a stage. */
public enum StageKind {
    /** A tour of ordered stops. */
    SITE_VISIT,
    /** Addresses, presentations and what is on show. */
    EXCHANGE_AND_DISPLAY,
    /** Any other sitting: a meeting, a lecture. */
    SESSION;

    @JsonValue
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
