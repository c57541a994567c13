package dev.baton.platform.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * The one clock, in UTC: use cases read it and pass the time on, so that rules never look at the wall. It ticks in
 * microseconds, as PostgreSQL keeps them, so that an event and its row tell the same time.
 */
class Time {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
