package dev.baton.membership.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them into sheets: 2024-06-28, 2024/6/28, 2024年6月28日. */
final class Dates {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");

    private Dates() {}

    static Optional<LocalDate> read(String text) {
        Matcher date = WRITTEN.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int month = date.group(2) != null ? 2 : date.group(4) != null ? 4 : 6;
        try {
            return Optional.of(LocalDate.of(number(date, 1), number(date, month), number(date, month + 1)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
