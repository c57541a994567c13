package dev.baton.membership.developments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an entry tells of. */
enum Act {
    /** The way was begun before it was followed here: whatever was taken until then is not written down step by step. */
    ARRIVAL,
    STEP,
    /** The probation lasts longer. */
    EXTENSION,
    /** A time limit has passed, and part of the way begins anew. */
    RESTART,
    /** The way ends before full membership. */
    DISCONTINUATION,
    /** The person went elsewhere with a letter, where the way can go on behind an arrival: here nothing more is written down. */
    MOVE,
    /** The person is a member no more: they gave it up, or have died. */
    DEPARTURE;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
