package dev.baton.membership.rules;

import dev.baton.membership.rules.Condition.FullMembersAtLeast;
import dev.baton.membership.rules.Condition.MembersAtMost;
import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** By all that speak of such branches; where the kind is not known, by all that may. */
    BranchSize branchSize(Optional<BranchKind> kind, LocalDate day) {
        int fewest = 0;
        int most = Integer.MAX_VALUE;
        for (Rule rule : onDay(day)) {
            if (rule.appliesTo().leavesOut(UnitType.BRANCH, kind)) continue;
            if (rule.check() instanceof FullMembersAtLeast(int least)) fewest = Math.max(fewest, least);
            if (rule.check() instanceof MembersAtMost(int limit)) most = Math.min(most, limit);
        }
        return new BranchSize(fewest, most);
    }

    /** The types of units of which facts are wanted. */
    Set<UnitType> checkedTypes() {
        return versions.stream()
                .filter(Rule::isCheckable)
                .map(rule -> rule.appliesTo().unit())
                .collect(Collectors.toSet());
    }
}
