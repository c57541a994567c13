package dev.baton.membership.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a verdict may lack. */
public enum Fact {
    KIND,
    FULL_MEMBERS,
    MEMBERS,
    COMMITTEE,
    SECRETARIES,
    COVERED_UNITS,
    TERM_BEGAN;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
