package dev.baton.membership.corrections;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a correction is. */
enum CorrectionState {
    PENDING,
    APPROVED,
    REFUSED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
