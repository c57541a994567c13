package dev.baton.membership.imports;

import dev.baton.membership.members.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The row that a template shows. Whoever forgets to take it out hears so: its person is invented. */
final class SampleRow {

    static final String CAMPUS_NUMBER = "SAMPLE-0001";

    private SampleRow() {}

    static List<@Nullable Object> values(String unit, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return Arrays.asList(
                english ? "Sample Person" : "张三（样例）",
                CAMPUS_NUMBER,
                unit,
                StageWords.of(Stage.FULL_MEMBER).in(language),
                LocalDate.of(2024, 6, 28),
                null,
                "13800000000",
                "sample@example.edu");
    }
}
