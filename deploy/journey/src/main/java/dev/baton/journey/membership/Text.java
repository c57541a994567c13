package dev.baton.journey.membership;

import java.util.Map;

/** A name in both languages. */
record Text(String zh, String en) {

    Map<String, String> json() {
        return Map.of("zh", zh, "en", en);
    }
}
