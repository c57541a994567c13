package dev.baton.membership.appointments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person can be appointed to be in a unit. */
public enum Office {
    SECRETARY,
    DEPUTY_SECRETARY,
    ORGANISATION_OFFICER;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
