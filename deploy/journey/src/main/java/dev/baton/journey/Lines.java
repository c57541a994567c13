package dev.baton.journey;

import java.util.ArrayList;
import java.util.List;

/** Long text broken at spaces; what does not fit goes on further in. */
final class Lines {

    /** With the narrator's margin, 100 columns. */
    private static final int WIDTH = 97;

    private static final String FURTHER_IN = "  ";
    /** From here on, what is written in these texts is Chinese, and takes two columns of a terminal. */
    private static final int FIRST_WIDE = 0x2E80;

    private Lines() {}

    static List<String> of(String text) {
        String indent = text.substring(0, text.length() - text.stripLeading().length());
        List<String> lines = new ArrayList<>();
        String line = indent;
        for (String word : text.strip().split(" (?=\\S)")) {
            if (line.isBlank()) {
                line += word;
            } else if (width(line) + 1 + width(word) <= WIDTH) {
                line += " " + word;
            } else {
                lines.add(line);
                line = indent + FURTHER_IN + word;
            }
        }
        lines.add(line);
        return lines;
    }

    static int width(String text) {
        return text.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
    }
}
