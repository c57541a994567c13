package dev.baton.membership.units;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose branch it is: universities have narrower standards for students and teachers than for others. */
public enum BranchKind {
    STUDENT,
    TEACHER,
    /** Of the administration and services, and of the retired. */
    STAFF,
    MIXED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
