package dev.baton.journey;

import java.io.PrintStream;

/** Tells the story as it goes: numbered chapters with a few plain lines each, none wider than a terminal. */
public final class Narrator {

    private static final String MARGIN = "   ";

    private final PrintStream out;
    private int chapter;

    public Narrator(PrintStream out) {
        this.out = out;
    }

    /** For those who want the leg without the story. */
    public static Narrator silent() {
        return new Narrator(new PrintStream(PrintStream.nullOutputStream()));
    }

    public void chapter(String title) {
        chapter++;
        out.printf("%n%d. %s%n", chapter, title);
    }

    public void says(String words, Object... arguments) {
        Lines.of(words.formatted(arguments)).forEach(line -> out.println(MARGIN + line));
    }

    public void ends(String line) {
        out.printf("%n%s%n", line);
    }
}
