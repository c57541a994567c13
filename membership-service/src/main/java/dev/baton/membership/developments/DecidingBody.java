package dev.baton.membership.developments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose a decision is; an office in that unit or above it writes it down. */
enum DecidingBody {
    /** The person's branch: its members' meeting, its committee or its secretary. */
    BRANCH,
    /** A committee above the branch: the college's or the university's. A general branch is not one (domain.md §4.2). */
    HIGHER_COMMITTEE,
    /** A committee above the one that approved; where there is none in the suite, that one. */
    ONE_LEVEL_UP;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
