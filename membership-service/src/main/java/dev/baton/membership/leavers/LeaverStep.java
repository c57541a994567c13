package dev.baton.membership.leavers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far somebody on the list has come. */
enum LeaverStep {
    /** Nothing was asked for, or it was withdrawn, declined or returned. */
    NO_DESTINATION,
    REQUESTED,
    RELEASED,
    LAPSED,
    RECEIVED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
