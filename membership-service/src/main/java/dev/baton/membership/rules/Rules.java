package dev.baton.membership.rules;

import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All versions of all rules, in the order of their numbers. */
final class Rules {

    private final List<Rule> versions;

    Rules(List<Rule> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(Rule::number).thenComparing(Rule::version))
                .toList();
    }

    List<Rule> versions() {
        return versions;
    }

    List<Rule> onDay(LocalDate day) {
        return versions.stream().filter(rule -> rule.isInForceOn(day)).toList();
    }

    Rule get(RuleId id) {
        return versions.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule " + id));
    }

    /** The types of units of which facts are wanted. */
    Set<UnitType> checkedTypes() {
        return versions.stream()
                .filter(Rule::isCheckable)
                .map(rule -> rule.appliesTo().unit())
                .collect(Collectors.toSet());
    }
}
