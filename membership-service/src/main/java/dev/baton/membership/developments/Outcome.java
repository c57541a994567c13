package dev.baton.membership.developments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a body decided. What is put off is not decided yet, so it is not written down. */
enum Outcome {
    PASSED,
    NOT_PASSED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
