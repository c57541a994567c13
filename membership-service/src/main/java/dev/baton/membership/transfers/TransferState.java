package dev.baton.membership.transfers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a transfer has come. */
public enum TransferState {
    REQUESTED,
    RELEASED,
    /** Nobody writes this down: a released letter lapses by the calendar. It can be released anew. */
    LAPSED,
    RECEIVED,
    RETURNED,
    WITHDRAWN,
    /** The old side did not release who had asked to go. */
    DECLINED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TransferState fromString(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
