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
import java.util.stream.Stream;

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

    /** The first of those units, in the order of their ids, of which there is something to say. */
    Uni<List<FindingsOfUnit>> answer(Question question, UUID after, int most) {
        return answer(question, List.of(), after, most, most);
    }

    /** Looks at as many units as may be enough, then at twice as many further ones, until there are enough or no more. */
    private Uni<List<FindingsOfUnit>> answer(
            Question question, List<FindingsOfUnit> before, UUID after, int units, int most) {
        return facts.units(question.university(), question.asked(), after, question.day(), units)
                .chain(next -> of(question, next)
                        .map(found -> Stream.concat(
                                        before.stream(), found.stream().filter(question::isAbout))
                                .limit(most)
                                .toList())
                        .chain(found -> found.size() == most || next.size() < units
                                ? Uni.createFrom().item(found)
                                : answer(question, found, next.getLast(), 2 * units, most)));
    }

    private Uni<List<FindingsOfUnit>> of(Question question, List<UUID> units) {
        LocalDate day = question.day();
        Uni<List<KeptFinding>> known = kept.of(question.university(), Asked.just(units), day);
        return day.isBefore(today.get())
                ? known.map(earlier -> asKept(earlier, question.wanted(), day))
                : known.chain(earlier -> facts.of(question.university(), Asked.just(units), day)
                        .map(histories -> histories.stream()
                                .map(history -> judged(history, earlier, question.wanted(), day))
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
                        .map(finding -> FindingView.of(sinceKept(finding, known)))
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
