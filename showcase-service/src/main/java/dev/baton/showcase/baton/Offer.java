package dev.baton.showcase.baton;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The baton held out to the nominee, until it lapses. Who signed it stays in the row and is shown nowhere. */
@Embeddable
record Offer(String nominee, Artefact artefact, Instant offeredAt, Instant lapsesAt, UUID offeredBy) {

    static final Duration STANDS_FOR = Duration.ofDays(30);

    static Offer made(String nominee, Artefact artefact, UUID by, Instant now) {
        return new Offer(nominee, artefact, now, now.plus(STANDS_FOR), by);
    }

    boolean hasLapsed(Instant now) {
        return !now.isBefore(lapsesAt);
    }
}
