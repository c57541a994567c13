package dev.baton.showcase.legs;

import java.util.UUID;

/** A leg as the outside sees it. */
record LegView(UUID id, UUID initiative, int number, String host, LegStatus status) {

    static LegView of(Leg leg) {
        return new LegView(leg.id, leg.initiative, leg.number, leg.host, leg.status);
    }
}
