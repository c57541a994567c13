package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void what_fits_stays_as_it_is() {
        assertEquals(List.of("  as it is"), Lines.of("  as it is"));
    }

    @Test
    void what_is_too_long_goes_on_further_in_and_loses_nothing() {
        String text = "  " + "word ".repeat(60).strip();

        List<String> lines = Lines.of(text);

        assertTrue(lines.stream().allMatch(line -> Lines.width(line) <= 97), () -> lines.toString());
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("    word")), () -> lines.toString());
        assertEquals(
                text.strip(), String.join(" ", lines.stream().map(String::strip).toList()));
    }

    @Test
    void chinese_takes_two_columns() {
        assertEquals(11, Lines.width("样例甲 Yang"));
    }
}
