package dev.baton.membership.developments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a development goes on. */
enum State {
    OPEN,
    COMPLETED,
    DISCONTINUED,
    /** Not ended, but gone on from here. */
    MOVED,
    DEPARTED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
