package dev.baton.membership.rules;

import static dev.baton.membership.appointments.Office.COMMITTEE_MEMBER;
import static dev.baton.membership.appointments.Office.DEPUTY_SECRETARY;
import static dev.baton.membership.appointments.Office.ORGANISATION_OFFICER;
import static dev.baton.membership.appointments.Office.SECRETARY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.membership.appointments.Office;
import dev.baton.membership.rules.UnitHistory.NoVerdict;
import dev.baton.membership.rules.UnitRow.Change;
import dev.baton.membership.rules.UnitRow.Term;
import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every number of members from 0 to 120, in every kind of branch and in a general branch, as the tables hold them: exactly
 * these rules are broken. What is expected is written here once more from domain.md §4.2 and knows nothing of the files.
 */
class BoundariesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 6);

    static Stream<Arguments> branches() {
        return Stream.of("student", "teacher", "staff", "mixed", "unknown")
                .flatMap(kind -> IntStream.rangeClosed(0, 120).mapToObj(number -> Arguments.of(kind, number)));
    }

    @ParameterizedTest
    @MethodSource("branches")
    void a_branch_with_a_secretary_and_no_committee(String kind, int number) {
        Set<String> expected = new TreeSet<>();
        if (number < 3) expected.add("branch-full-members");
        if (number >= 7) expected.add("branch-committee");
        if (number > 30 && kind.equals("student")) expected.add("branch-size-student");
        if (number > 30 && kind.equals("teacher")) expected.add("branch-size-teacher");
        if (number > 50 && Set.of("staff", "mixed", "unknown").contains(kind)) expected.add("branch-size");
        assertEquals(expected, broken(branch(kind, number, SECRETARY)));
    }

    @ParameterizedTest
    @MethodSource("branches")
    void a_branch_in_which_nobody_holds_an_office(String kind, int number) {
        Set<String> expected = new TreeSet<>();
        if (number < 3) expected.add("branch-full-members");
        if (number < 7) expected.add("branch-secretary");
        if (number > 6) expected.add("branch-committee");
        if (kind.equals("student") && number > 30) expected.add("branch-size-student");
        if (kind.equals("teacher") && number > 30) expected.add("branch-size-teacher");
        if (!kind.equals("student") && !kind.equals("teacher") && number > 50) expected.add("branch-size");
        assertEquals(expected, broken(branch(kind, number)));
    }

    @ParameterizedTest
    @MethodSource("branches")
    void a_deputy_makes_no_committee_and_a_committee_no_secretary(String kind, int number) {
        assertEquals(
                broken(branch(kind, number, SECRETARY)), broken(branch(kind, number, SECRETARY, DEPUTY_SECRETARY)));
        Set<String> expected = broken(branch(kind, number, SECRETARY));
        expected.remove("branch-committee");
        assertEquals(expected, broken(branch(kind, number, SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER)));
        expected.add(number < 7 ? "branch-secretary" : "branch-committee-secretary");
        assertEquals(expected, broken(branch(kind, number, ORGANISATION_OFFICER, COMMITTEE_MEMBER, COMMITTEE_MEMBER)));
    }

    @ParameterizedTest
    @MethodSource("branches")
    void only_a_kind_that_matters_and_is_not_known_leaves_a_branch_undecided(String kind, int number) {
        Set<String> expected =
                number > 30 && kind.equals("unknown") ? Set.of("branch-size-student", "branch-size-teacher") : Set.of();
        assertEquals(expected, undecided(branch(kind, number, SECRETARY)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_committee_of_any_size(int seats) {
        Office[] committee = Stream.concat(
                        Stream.of(SECRETARY, ORGANISATION_OFFICER),
                        Stream.generate(() -> COMMITTEE_MEMBER).limit(seats - 2))
                .toArray(Office[]::new);
        Set<String> expected = new TreeSet<>();
        if (seats == 2 || seats > 7) expected.add("branch-committee-size");
        if (seats == 2 || seats > 5) expected.add("branch-committee-usual-size");
        assertEquals(expected, broken(branch("staff", 20, committee)));
    }

    @Test
    void an_officer_left_alone_is_too_small_a_committee_and_has_no_secretary() {
        assertEquals(
                Set.of("branch-committee-secretary", "branch-committee-size", "branch-committee-usual-size"),
                broken(branch("staff", 20, ORGANISATION_OFFICER)));
    }

    static IntStream numbers() {
        return IntStream.rangeClosed(0, 120);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_general_branch(int members) {
        Set<String> expected = new TreeSet<>();
        if (members < 50) expected.add("general-branch-from");
        if (members >= 100) expected.add("committee-from");
        assertEquals(expected, broken(of(UnitType.GENERAL_BRANCH, "unknown", members)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 31, 51, 120})
    void no_other_unit_breaks_a_rule_for_branches(int members) {
        for (UnitType type :
                Set.of(UnitType.UNIVERSITY, UnitType.SECONDARY_ORGANISATION, UnitType.GROUP, UnitType.ADMINISTRATIVE)) {
            assertEquals(Set.of(), broken(of(type, "unknown", members)));
        }
    }

    @Test
    void a_plan_for_a_branch_keeps_to_the_same_numbers_and_to_the_smallest_where_the_kind_is_not_known() {
        Map<Optional<BranchKind>, BranchSize> sizes = Stream.concat(
                        Stream.of(BranchKind.values()).map(Optional::of), Stream.of(Optional.<BranchKind>empty()))
                .collect(Collectors.toMap(kind -> kind, kind -> Known.RULES.branchSize(kind, DAY)));
        assertEquals(
                Map.of(
                        Optional.of(BranchKind.STUDENT), new BranchSize(3, 30),
                        Optional.of(BranchKind.TEACHER), new BranchSize(3, 30),
                        Optional.of(BranchKind.STAFF), new BranchSize(3, 50),
                        Optional.of(BranchKind.MIXED), new BranchSize(3, 50),
                        Optional.<BranchKind>empty(), new BranchSize(3, 30)),
                sizes);
    }

    private static UnitHistory branch(String kind, int number, Office... held) {
        return of(UnitType.BRANCH, kind, number, held);
    }

    /** Each office is held by somebody else. */
    private static UnitHistory of(UnitType type, String kind, int number, Office... held) {
        BranchKind known = Stream.of(BranchKind.values())
                .filter(one -> one.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElse(null);
        List<Term> terms = Stream.of(held)
                .map(office -> new Term(office, UUID.randomUUID(), DAY, null))
                .toList();
        return new UnitRow(UUID.randomUUID(), type, known, 1, DAY, List.of(new Change(DAY, number, number)), terms)
                .history(DAY);
    }

    private static Set<String> broken(UnitHistory unit) {
        return unit.findings(Known.RULES.onDay(DAY), DAY).stream()
                .map(finding -> finding.rule().number())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> undecided(UnitHistory unit) {
        return unit.undecided(Known.RULES.onDay(DAY), DAY).stream()
                .map(NoVerdict::rule)
                .map(Rule::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
