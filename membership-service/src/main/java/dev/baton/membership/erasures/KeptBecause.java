package dev.baton.membership.erasures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person is told when they are not erased. */
enum KeptBecause {
    /** A law wants it kept for now. */
    KEPT_BY_LAW,
    /** It could not be made sure that the wish is theirs. */
    CANNOT_BE_VERIFIED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
