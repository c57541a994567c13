package dev.baton.membership.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.membership.rules.UnitRow.Change;
import dev.baton.membership.rules.UnitRow.Term;
import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the tables say of earlier days. */
class UnitRowTest {

    private static final LocalDate ESTABLISHED = LocalDate.of(2021, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 6);

    @Test
    void today_the_numbers_are_known_and_earlier_what_they_cannot_have_exceeded() {
        UnitHistory history = row(
                List.of(new Change(LocalDate.of(2020, 1, 1), 1, 2), new Change(LocalDate.of(2024, 6, 28), 2, 2)),
                List.of());
        assertEquals(
                List.of(ESTABLISHED, LocalDate.of(2024, 6, 28), TODAY),
                history.facts().stream().map(DatedFacts::from).toList());
        assertEquals(
                List.of(HowMany.atMost(1), HowMany.atMost(3), HowMany.exactly(3)),
                history.facts().stream()
                        .map(dated -> dated.facts().fullMembers())
                        .toList());
        assertEquals(
                List.of(HowMany.atMost(2), HowMany.atMost(4), HowMany.exactly(4)),
                history.facts().stream().map(dated -> dated.facts().members()).toList());
    }

    @Test
    void a_secretary_is_there_from_the_first_day_of_the_term_until_the_day_after_its_last() {
        UnitHistory history = row(
                List.of(),
                List.of(
                        new Term(true, LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1)),
                        new Term(true, LocalDate.of(2025, 3, 1), null)));
        assertEquals(
                List.of(0, 1, 0, 1, 1),
                history.facts().stream()
                        .map(dated -> dated.facts().secretaries().most())
                        .toList());
        assertEquals(
                Optional.of(LocalDate.of(2025, 3, 1)),
                history.facts().getLast().facts().termBegan());
    }

    @Test
    void of_a_committee_it_is_known_only_that_there_is_none_where_nobody_holds_an_office() {
        assertEquals(
                HowMany.exactly(0),
                row(List.of(), List.of()).facts().getLast().facts().committee());
        assertEquals(
                HowMany.UNKNOWN,
                row(List.of(), List.of(new Term(true, ESTABLISHED, null)))
                        .facts()
                        .getLast()
                        .facts()
                        .committee());
    }

    @Test
    void a_term_to_come_is_no_term_yet() {
        UnitHistory history = row(List.of(), List.of(new Term(true, TODAY.plusDays(1), null)));
        assertEquals(HowMany.exactly(0), history.facts().getLast().facts().secretaries());
        assertEquals(TODAY, history.facts().getLast().from());
    }

    @Test
    void who_has_left_no_longer_counts() {
        UnitHistory history =
                row(List.of(new Change(ESTABLISHED, 4, 4), new Change(LocalDate.of(2025, 7, 1), -2, -2)), List.of());
        assertEquals(
                List.of(HowMany.atMost(4), HowMany.atMost(2), HowMany.exactly(2)),
                history.facts().stream()
                        .map(dated -> dated.facts().fullMembers())
                        .toList());
    }

    @Test
    void what_may_have_been_written_down_differently_is_known_today_only() {
        UnitHistory history = row(List.of(), List.of());
        assertEquals(
                List.of(Optional.empty(), Optional.of(BranchKind.STUDENT)),
                history.facts().stream().map(dated -> dated.facts().kind()).toList());
        assertEquals(
                List.of(HowMany.UNKNOWN, HowMany.exactly(1)),
                history.facts().stream()
                        .map(dated -> dated.facts().coveredUnits())
                        .toList());
    }

    private static UnitHistory row(List<Change> changes, List<Term> terms) {
        return new UnitRow(UUID.randomUUID(), UnitType.BRANCH, BranchKind.STUDENT, 1, ESTABLISHED, changes, terms)
                .history(TODAY);
    }
}
