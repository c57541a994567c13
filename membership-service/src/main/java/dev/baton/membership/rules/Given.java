package dev.baton.membership.rules;

import org.jspecify.annotations.Nullable;

/** What a rule's file must say. */
final class Given {

    private Given() {}

    static <T> T in(String field, @Nullable T value) {
        if (value == null) throw new IllegalArgumentException(field + " is missing");
        return value;
    }
}
