package dev.baton.membership.rules;

import dev.baton.membership.rules.Verdict.Broken;
import dev.baton.membership.rules.Verdict.Undecided;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is known of a unit, from its first day on. */
record UnitHistory(UUID unit, List<DatedFacts> facts) {

    UnitHistory {
        facts = facts.stream().sorted(Comparator.comparing(DatedFacts::from)).toList();
    }

    /** The same until yesterday; today's facts are changed. */
    UnitHistory from(LocalDate today, UnaryOperator<UnitFacts> change) {
        return new UnitHistory(
                unit,
                facts.stream()
                        .map(stretch -> stretch.from().equals(today)
                                ? new DatedFacts(today, change.apply(stretch.facts()))
                                : stretch)
                        .toList());
    }

    List<Finding> findings(List<Rule> rules, LocalDate day) {
        return rules.stream().flatMap(rule -> finding(rule, day).stream()).toList();
    }

    /** The rules of which nothing can be said that day, each with what is not known. */
    List<NoVerdict> undecided(List<Rule> rules, LocalDate day) {
        return rules.stream()
                .flatMap(rule -> judge(rule, day) instanceof Undecided undecided
                        ? Stream.of(new NoVerdict(rule, undecided.missing()))
                        : Stream.empty())
                .toList();
    }

    record NoVerdict(Rule rule, Fact missing) {}

    Optional<Finding> finding(Rule rule, LocalDate day) {
        return judge(rule, day) instanceof Broken broken
                ? Optional.of(new Finding(unit, rule, since(rule, day), broken.figures()))
                : Optional.empty();
    }

    /** Goes back from stretch to stretch for as long as the rule was broken on each one's last day and already at its start. */
    private LocalDate since(Rule rule, LocalDate day) {
        LocalDate since = day;
        LocalDate last = day;
        for (DatedFacts stretch : upTo(day).reversed()) {
            if (!(rule.judge(stretch.facts(), last) instanceof Broken broken)) break;
            since = latest(stretch.from(), broken.from(), rule.validFrom());
            if (since.isAfter(stretch.from())) break;
            last = stretch.from().minusDays(1);
        }
        return since;
    }

    private Verdict judge(Rule rule, LocalDate day) {
        List<DatedFacts> known = upTo(day);
        return known.isEmpty() ? Verdict.KEPT : rule.judge(known.getLast().facts(), day);
    }

    private List<DatedFacts> upTo(LocalDate day) {
        return facts.stream().filter(stretch -> !stretch.from().isAfter(day)).toList();
    }

    private static LocalDate latest(LocalDate... days) {
        return Stream.of(days).max(Comparator.naturalOrder()).orElseThrow();
    }
}
