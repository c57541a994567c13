package dev.baton.membership.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is never kept (domain.md M3): a citizen's identity number, wherever somebody writes one. */
public final class IdentityNumber {

    private static final int LENGTH = 18;
    /** GB 11643: six digits of a place, eight of the day of birth, three of an order, and a check character. */
    private static final String FORM = "[0-9]{17}[0-9Xx]";

    private static final int BIRTH = 6;
    private static final int AFTER_BIRTH = 14;
    private static final int EARLIEST_BIRTH = 1900;
    private static final int LATEST_BIRTH = 2099;
    private static final String CHECK_CHARACTERS = "0123456789X";
    private static final int MODULUS = 11;

    private IdentityNumber() {}

    /** Whether the text is one, perhaps with spaces or hyphens in it. */
    public static boolean is(String text) {
        String number = text.replaceAll("[ -]", "");
        return number.length() == LENGTH && number.matches(FORM) && hasDayOfBirth(number) && isChecked(number);
    }

    /** @param pointer where the request's body holds it */
    public static void mustNotBe(String pointer, @Nullable String value) {
        if (value != null && is(value)) throw PersonRefusal.IDENTITY_NUMBER_IS_NOT_KEPT.refusalAt(pointer);
    }

    private static boolean hasDayOfBirth(String number) {
        try {
            int year = LocalDate.parse(number.substring(BIRTH, AFTER_BIRTH), DateTimeFormatter.BASIC_ISO_DATE)
                    .getYear();
            return year >= EARLIEST_BIRTH && year <= LATEST_BIRTH;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** ISO/IEC 7064, MOD 11-2: doubled digit by digit, the sum leaves 1. */
    private static boolean isChecked(String number) {
        int sum = 0;
        for (char character : number.toUpperCase(Locale.ROOT).toCharArray()) {
            sum = (2 * sum + CHECK_CHARACTERS.indexOf(character)) % MODULUS;
        }
        return sum == 1;
    }
}
