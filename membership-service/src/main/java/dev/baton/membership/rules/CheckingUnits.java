package dev.baton.membership.rules;

import static java.util.stream.Collectors.groupingBy;

import dev.baton.membership.calendar.Today;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Judges units by today's rules and keeps what is found. */
@ApplicationScoped
class CheckingUnits {

    private final FactsOfUnits facts;
    private final KeptFindings kept;
    private final Rules rules;
    private final UniversityTransaction transaction;
    private final Today today;

    CheckingUnits(FactsOfUnits facts, KeptFindings kept, Rules rules, UniversityTransaction transaction, Today today) {
        this.facts = facts;
        this.kept = kept;
        this.rules = rules;
        this.transaction = transaction;
        this.today = today;
    }

    Uni<Void> check(String university, Asked asked) {
        LocalDate day = today.get();
        return transaction.in(
                university,
                () -> kept.oneAtATime(university)
                        .chain(() -> facts.of(university, asked, day))
                        .chain(histories -> keep(university, asked, found(histories, day), day)));
    }

    private List<Finding> found(List<UnitHistory> histories, LocalDate day) {
        List<Rule> inForce = rules.onDay(day);
        return histories.stream()
                .flatMap(history -> history.findings(inForce, day).stream())
                .toList();
    }

    private Uni<Void> keep(String university, Asked asked, List<Finding> found, LocalDate day) {
        Map<UUID, List<Finding>> byUnit = found.stream().collect(groupingBy(Finding::unit));
        return kept.open(university, asked)
                .invoke(open ->
                        open.forEach(known -> known.follow(byUnit.getOrDefault(known.unit, List.of()), rules, day)))
                .map(open -> news(university, open, found))
                .chain(kept::keep);
    }

    private static List<KeptFinding> news(String university, List<KeptFinding> open, List<Finding> found) {
        Map<UUID, List<KeptFinding>> byUnit = open.stream().collect(groupingBy(known -> known.unit));
        return found.stream()
                .filter(finding -> byUnit.getOrDefault(finding.unit(), List.of()).stream()
                        .noneMatch(known -> known.tells(finding)))
                .map(finding -> KeptFinding.of(finding, university))
                .toList();
    }
}
