package dev.baton.journey;

import java.io.PrintStream;

/** Tells the story as it goes: numbered chapters with a few plain lines each. */
public final class Narrator {

    private final PrintStream out;
    private int chapter;

    public Narrator(PrintStream out) {
        this.out = out;
    }

    /** For those who want the leg without the story. */
    public static Narrator silent() {
        return new Narrator(new PrintStream(PrintStream.nullOutputStream()));
    }

    void chapter(String title) {
        chapter++;
        out.printf("%n%d. %s%n", chapter, title);
    }

    void says(String words, Object... arguments) {
        out.printf("   " + words + "%n", arguments);
    }

    void ends(String line) {
        out.printf("%n%s%n", line);
    }
}
