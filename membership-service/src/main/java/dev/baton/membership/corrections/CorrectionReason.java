package dev.baton.membership.corrections;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why something is to be put right: a code, for a text would hold what nobody asked for. */
enum CorrectionReason {
    MISWRITTEN,
    CHANGED,
    MISSING,
    NO_LONGER_WANTED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
