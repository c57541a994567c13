package dev.baton.membership.developments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The five stages of the way, 2 + 4 + 5 + 7 + 7 steps. */
enum Phase {
    APPLICATION,
    ACTIVIST,
    DEVELOPMENT_TARGET,
    ADMISSION,
    PROBATION;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
