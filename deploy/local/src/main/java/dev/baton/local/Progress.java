package dev.baton.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells how far a start has come, one line per finished step: {@code [3/9] Keycloak … ready in 12.4 s}. */
final class Progress {
    private final PrintStream out;
    private final int steps;
    private final AtomicInteger done = new AtomicInteger();

    Progress(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    void ready(String title, Duration took) {
        step(title, "ready in " + seconds(took));
    }

    void stillRunning(String title, long pid) {
        step(title, "still running (pid " + pid + ")");
    }

    void step(String title, String word) {
        out.println("[%d/%d] %s … %s".formatted(done.incrementAndGet(), steps, title, word));
    }

    void note(String text) {
        out.println("      " + text);
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
