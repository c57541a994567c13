package dev.baton.membership.erasures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody is to be erased. */
enum ErasureGround {
    /** They asked for it here. */
    OWN_WISH,
    /** They asked the university on paper: many have no login. */
    ASKED_IN_WRITING,
    /** They have left, and nothing needs their name any more. */
    HAS_LEFT;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
