package dev.baton.membership.rules;

import java.time.LocalDate;
import java.util.Map;

/** What a rule says of a unit on a day. */
sealed interface Verdict {

    Verdict KEPT = new Kept();

    /** The unit keeps the rule, or the rule does not speak of it. */
    record Kept() implements Verdict {}

    /** Without this fact nothing can be said, so nothing is. */
    record Undecided(Fact missing) implements Verdict {}

    /** @param from the first day on which the same facts broke the rule, for a rule that time alone can break */
    record Broken(LocalDate from, Map<String, Object> figures) implements Verdict {}

    static Verdict broken(Map<String, Object> figures) {
        return new Broken(LocalDate.MIN, figures);
    }
}
