package dev.baton.gateway.health;

import dev.baton.gateway.problems.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one part of the suite is; the detail is worded when it is read. */
record PartHealth(String name, boolean up, String wording, Object... arguments) {

    View in(Language language) {
        return new View(name, SuiteHealth.word(up), language.say("health." + wording, arguments));
    }

    /** One part as the outside sees it. */
    @Schema(name = "PartHealth")
    record View(String name, String status, String detail) {}
}
