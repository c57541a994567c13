package dev.baton.membership.transfers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a letter goes back: what is wrong with the letter, never with the person. */
enum ReturnReason {
    WRONG_DESTINATION,
    NOT_ENROLLED_HERE,
    LETTER_HAS_ERRORS;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
