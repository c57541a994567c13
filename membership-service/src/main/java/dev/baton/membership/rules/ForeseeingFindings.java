package dev.baton.membership.rules;

import dev.baton.membership.calendar.Today;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would be found were units today as somebody plans them: the same rules, and the same facts but for what the plan changes. */
@ApplicationScoped
public class ForeseeingFindings {

    private final FindingsOfADay findings;
    private final FactsOfUnits facts;
    private final KeptFindings kept;
    private final Today today;

    ForeseeingFindings(FindingsOfADay findings, FactsOfUnits facts, KeptFindings kept, Today today) {
        this.findings = findings;
        this.facts = facts;
        this.kept = kept;
        this.today = today;
    }

    /**
     * Of the units where there is something to say, those planned first.
     *
     * @param gone which there would be no longer
     */
    public Uni<List<ForeseenFindings>> of(String university, Collection<PlannedUnit> planned, Collection<UUID> gone) {
        LocalDate day = today.get();
        Asked asked = Asked.just(Stream.concat(planned.stream().map(PlannedUnit::id), gone.stream())
                .toList());
        return kept.of(university, asked, day)
                .chain(known -> facts.of(university, asked, day)
                        .map(present -> compare(planned, gone, byUnit(present), known, day)));
    }

    private List<ForeseenFindings> compare(
            Collection<PlannedUnit> planned,
            Collection<UUID> gone,
            Map<UUID, UnitHistory> present,
            List<KeptFinding> known,
            LocalDate day) {
        Map<UUID, UnitHistory> then = planned.stream()
                .map(plan -> Optional.ofNullable(present.get(plan.id()))
                        .map(unit -> plan.changing(unit, day))
                        .orElseGet(() -> plan.established(day)))
                .collect(Collectors.toMap(
                        UnitHistory::unit, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return Stream.concat(then.keySet().stream(), gone.stream())
                .map(unit ->
                        ForeseenFindings.of(unit, judged(unit, present, known, day), judged(unit, then, known, day)))
                .filter(foreseen -> !foreseen.isSilent())
                .toList();
    }

    private FindingsOfUnit judged(UUID unit, Map<UUID, UnitHistory> units, List<KeptFinding> known, LocalDate day) {
        return Optional.ofNullable(units.get(unit))
                .map(history -> findings.judged(history, known, rule -> true, day))
                .orElseGet(() -> new FindingsOfUnit(unit, List.of(), List.of()));
    }

    private static Map<UUID, UnitHistory> byUnit(List<UnitHistory> histories) {
        return histories.stream().collect(Collectors.toMap(UnitHistory::unit, Function.identity()));
    }
}
