package dev.baton.membership.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** The present date at the universities: an office that begins on the first begins at midnight there, not in UTC. */
@ApplicationScoped
public class Today {

    private final Clock clock;
    private final CalendarConfig config;

    Today(Clock clock, CalendarConfig config) {
        this.clock = clock;
        this.config = config;
    }

    public LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), config.zone());
    }
}
