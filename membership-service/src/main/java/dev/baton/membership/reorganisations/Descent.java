package dev.baton.membership.reorganisations;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In what way a unit came of another. */
enum Descent {
    MERGED,
    SPLIT,
    /** Named as the successor of one that was cancelled. */
    SUCCEEDED,
    /** Took in members or sub-units of one that was cancelled in the same decision. */
    TOOK_OVER;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
