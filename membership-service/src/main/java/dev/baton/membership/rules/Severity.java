package dev.baton.membership.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How strictly the regulation says it: some of its numbers hold "generally". */
public enum Severity {
    MUST,
    GENERALLY;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
