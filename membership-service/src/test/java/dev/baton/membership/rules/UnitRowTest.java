package dev.baton.membership.rules;

import static dev.baton.membership.appointments.Office.COMMITTEE_MEMBER;
import static dev.baton.membership.appointments.Office.DEPUTY_SECRETARY;
import static dev.baton.membership.appointments.Office.ORGANISATION_OFFICER;
import static dev.baton.membership.appointments.Office.SECRETARY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.membership.appointments.Office;
import dev.baton.membership.rules.UnitRow.Change;
import dev.baton.membership.rules.UnitRow.Term;
import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
                        secretary(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1)),
                        secretary(LocalDate.of(2025, 3, 1), null)));
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
    void a_secretary_and_a_deputy_are_no_committee() {
        assertEquals(0, committee());
        assertEquals(0, committee(SECRETARY, DEPUTY_SECRETARY));
    }

    @Test
    void all_who_share_the_work_sit_on_the_committee() {
        assertEquals(4, committee(SECRETARY, DEPUTY_SECRETARY, ORGANISATION_OFFICER, COMMITTEE_MEMBER));
        assertEquals(2, committee(SECRETARY, COMMITTEE_MEMBER));
        assertEquals(1, committee(ORGANISATION_OFFICER));
    }

    @Test
    void whoever_holds_two_offices_has_one_seat() {
        UUID both = UUID.randomUUID();
        UnitHistory history = row(
                List.of(),
                List.of(
                        new Term(SECRETARY, both, ESTABLISHED, null),
                        new Term(ORGANISATION_OFFICER, both, ESTABLISHED, null),
                        new Term(COMMITTEE_MEMBER, UUID.randomUUID(), ESTABLISHED, null)));
        assertEquals(HowMany.exactly(2), history.facts().getLast().facts().committee());
    }

    @Test
    void whose_term_is_over_has_no_seat() {
        UnitHistory history = row(
                List.of(),
                List.of(
                        secretary(ESTABLISHED, LocalDate.of(2024, 9, 1)),
                        new Term(ORGANISATION_OFFICER, UUID.randomUUID(), ESTABLISHED, null)));
        assertEquals(
                List.of(2, 1, 1),
                history.facts().stream()
                        .map(dated -> dated.facts().committee().most())
                        .toList());
    }

    @Test
    void a_term_to_come_is_no_term_yet() {
        UnitHistory history = row(List.of(), List.of(secretary(TODAY.plusDays(1), null)));
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

    private static Term secretary(LocalDate from, @Nullable LocalDate until) {
        return new Term(SECRETARY, UUID.randomUUID(), from, until);
    }

    /** How many sit on it where these offices are held, each by somebody else. */
    private static int committee(Office... held) {
        List<Term> terms = Stream.of(held)
                .map(office -> new Term(office, UUID.randomUUID(), ESTABLISHED, null))
                .toList();
        HowMany seats = row(List.of(), terms).facts().getLast().facts().committee();
        assertEquals(seats.least(), seats.most());
        return seats.least();
    }
}
