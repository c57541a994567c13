package dev.baton.membership.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an import stands. */
enum ImportState {
    /** No file yet. */
    AWAITING_FILE,
    READING,
    /** Read to the end; rows may still have errors. */
    READY,
    /** The file as a whole cannot be read. */
    REFUSED,
    /** The reading broke off, and the file has to be sent again. */
    FAILED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,
    EXPIRED;

    /** As it stands in a query. */
    public static ImportState fromString(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
