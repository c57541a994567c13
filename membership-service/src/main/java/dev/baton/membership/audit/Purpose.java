package dev.baton.membership.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody did when personal data was shown to them. */
public enum Purpose {
    /** Opened one person. */
    LOOK,
    /** Paged through a roster. */
    ROSTER,
    /** Searched for a name or a number. */
    SEARCH,
    /** Decided on what somebody wants corrected. */
    CORRECTION,
    /** Took somebody off the roster who is a member no more. */
    DEPARTURE,
    /** Decided whether somebody is erased. */
    ERASURE,
    /** Looked up who had looked at somebody. */
    AUDIT,
    /** Saw that somebody goes from one branch or university to another, or who it is that comes. */
    TRANSFER,
    /** Saw which mail was written to whom. */
    MAIL,
    /** Took a roster away as a file. */
    EXPORT;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
