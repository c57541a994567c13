package dev.baton.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;

/**
 * How long {@code up} takes from nothing running to all of it, for {@code status} to tell: another time on empty data,
 * where databases are made and the demo is loaded, than on data that was kept.
 */
final class Stopwatch {
    private final Home home;
    private final boolean counts;
    private final String data;
    private final long begun = System.nanoTime();

    private Stopwatch(Home home, boolean counts, String data) {
        this.home = home;
        this.counts = counts;
        this.data = data;
    }

    /** @param somethingRuns then it is no whole start, and the last one stands */
    static Stopwatch started(Home home, boolean somethingRuns) {
        String data = Files.exists(home.demoLoaded()) ? "kept data" : "empty data";
        return new Stopwatch(home, !somethingRuns, data);
    }

    void stop() {
        if (!counts) {
            return;
        }
        String told = "%s on %s".formatted(Progress.seconds(Duration.ofNanos(System.nanoTime() - begun)), data);
        try {
            Files.writeString(home.upSeconds(), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
