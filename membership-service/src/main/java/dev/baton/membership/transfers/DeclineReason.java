package dev.baton.membership.transfers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why the old side does not let somebody go: what is wrong with what they asked for, never with the person. */
enum DeclineReason {
    WRONG_DESTINATION,
    NOT_LEAVING_YET,
    HANDLED_ON_PAPER;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
