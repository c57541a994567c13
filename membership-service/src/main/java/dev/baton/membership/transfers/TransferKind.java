package dev.baton.membership.transfers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Between whom a transfer is, seen from the university whose row it is. */
enum TransferKind {
    WITHIN_THE_UNIVERSITY,
    TO_ANOTHER_UNIVERSITY,
    FROM_ANOTHER_UNIVERSITY,
    OUT_OF_THE_SUITE;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
