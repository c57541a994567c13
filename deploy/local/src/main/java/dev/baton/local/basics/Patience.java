package dev.baton.local.basics;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something by asking again and again. */
public final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** True when it came about in time. */
    public static boolean until(Duration atMost, BooleanSupplier comeAbout) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!comeAbout.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(PAUSE);
        }
        return true;
    }

    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
    }
}
