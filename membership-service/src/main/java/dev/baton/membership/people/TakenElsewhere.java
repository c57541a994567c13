package dev.baton.membership.people;

import java.util.Objects;
import java.util.stream.Stream;

/** What a unique index says no to, in the words of a rule: by then another university's row, or one written at once, is there. */
final class TakenElsewhere {

    private static final String LOGINS = "person_login_hash_key";
    private static final String CAMPUS_NUMBERS = "person_university_campus_number_hash_key";

    private TakenElsewhere() {}

    static Throwable said(String at, Throwable failure) {
        if (names(failure, LOGINS)) return PersonRefusal.LOGIN_IS_TAKEN.refusalAt(at + "/login");
        if (names(failure, CAMPUS_NUMBERS)) return PersonRefusal.CAMPUS_NUMBER_IS_TAKEN.refusalAt(at + "/campusNumber");
        return failure;
    }

    private static boolean names(Throwable failure, String index) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(index));
    }
}
