package dev.baton.gateway.health;

import dev.baton.gateway.problems.Language;
import java.util.List;

/** How the suite is, as the outside sees it: up when every part is. */
record HealthView(String status, List<PartHealth.View> parts) {

    static HealthView of(List<PartHealth> parts, Language language) {
        return new HealthView(
                SuiteHealth.word(parts.stream().allMatch(PartHealth::up)),
                parts.stream().map(part -> part.in(language)).toList());
    }
}
