package dev.baton.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself, such as an event's arrival; the long limit only keeps a broken suite from hanging. */
public final class Waiting {

    private static final long PAUSE_MILLIS = 100;

    private Waiting() {}

    public static void until(String what, Duration limit, BooleanSupplier condition) {
        if (!happens(limit, condition)) {
            throw new JourneyFailed("waited " + limit.toSeconds() + " s in vain: " + what);
        }
    }

    public static boolean happens(Duration limit, BooleanSupplier condition) {
        Instant end = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause();
        }
        return true;
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed("interrupted while waiting");
        }
    }
}
