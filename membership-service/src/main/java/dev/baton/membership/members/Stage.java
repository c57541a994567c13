package dev.baton.membership.members;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a person has come (domain.md §4.1). It is shown to those who may see the person, and never published. */
public enum Stage {
    APPLICANT,
    ACTIVIST,
    DEVELOPMENT_TARGET,
    PROBATIONARY_MEMBER,
    FULL_MEMBER;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it stands in a query. */
    public static Stage fromString(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
