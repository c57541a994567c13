package dev.baton.membership.erasures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an erasure is. */
enum ErasureState {
    PENDING,
    DONE,
    REFUSED,
    WITHDRAWN;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
