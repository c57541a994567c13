package dev.baton.membership.rules;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.rules.FindingsOfUnit.Undecided;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is found today is computed from the facts; what was found earlier is read as it was kept. */
@ApplicationScoped
class FindingsOfADay {

    private final FactsOfUnits facts;
    private final KeptFindings kept;
    private final Rules rules;
    private final Today today;

    FindingsOfADay(FactsOfUnits facts, KeptFindings kept, Rules rules, Today today) {
        this.facts = facts;
        this.kept = kept;
        this.rules = rules;
        this.today = today;
    }

    /** In the order of the units' ids. */
    Uni<List<FindingsOfUnit>> of(String university, Asked asked, LocalDate day, Predicate<String> wanted, UUID after) {
        Uni<List<KeptFinding>> known = kept.of(university, asked, after, day);
        return day.isBefore(today.get())
                ? known.map(earlier -> asKept(earlier, wanted, day))
                : known.chain(earlier -> facts.of(university, asked, after, day)
                        .map(histories -> histories.stream()
                                .map(history -> judged(history, earlier, wanted, day))
                                .toList()));
    }

    private List<FindingsOfUnit> asKept(List<KeptFinding> known, Predicate<String> wanted, LocalDate day) {
        LinkedHashMap<UUID, List<FindingView>> byUnit = known.stream()
                .filter(finding -> wanted.test(finding.rule.number()))
                .collect(Collectors.groupingBy(
                        finding -> finding.unit,
                        LinkedHashMap::new,
                        Collectors.mapping(finding -> finding.view(rules, day), Collectors.toList())));
        return byUnit.entrySet().stream()
                .map(unit -> new FindingsOfUnit(unit.getKey(), unit.getValue(), List.of()))
                .toList();
    }

    FindingsOfUnit judged(UnitHistory history, List<KeptFinding> known, Predicate<String> wanted, LocalDate day) {
        List<Rule> asked = rules.onDay(day).stream()
                .filter(rule -> wanted.test(rule.number()))
                .toList();
        return new FindingsOfUnit(
                history.unit(),
                history.findings(asked, day).stream()
                        .map(finding -> FindingView.of(sinceKept(finding, known), null))
                        .toList(),
                history.undecided(asked, day).stream().map(Undecided::of).toList());
    }

    /** What was found on earlier days is known although the facts of those days may not be. */
    private static Finding sinceKept(Finding finding, List<KeptFinding> known) {
        return known.stream()
                .filter(earlier -> earlier.tells(finding))
                .map(earlier -> finding.since(earlier.since))
                .findFirst()
                .orElse(finding);
    }
}
