package dev.baton.membership.corrections;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person is told when a correction is not made. */
enum DeclinedBecause {
    CANNOT_BE_VERIFIED,
    CORRECT_AS_IT_IS;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
