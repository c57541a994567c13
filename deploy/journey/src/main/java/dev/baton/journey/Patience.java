package dev.baton.journey;

import java.time.Duration;

/** What a caller does when nobody answers. */
public enum Patience {
    /** Once asked, once answered: on a healthy suite anything else is a failure. */
    NONE(Duration.ZERO, Duration.ofSeconds(60)),
    /** Asks again, with the same idempotency key, until there is an answer: for a suite whose processes die. */
    UNTIL_ANSWERED(Duration.ofMinutes(5), Duration.ofMinutes(5));

    private final Duration asksAgainFor;
    private final Duration waitsFor;

    Patience(Duration asksAgainFor, Duration waitsFor) {
        this.asksAgainFor = asksAgainFor;
        this.waitsFor = waitsFor;
    }

    /** How long a request is repeated. */
    Duration asksAgainFor() {
        return asksAgainFor;
    }

    /** How long an event may take to have its effect. */
    public Duration waitsFor() {
        return waitsFor;
    }
}
