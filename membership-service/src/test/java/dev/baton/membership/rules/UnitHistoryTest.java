package dev.baton.membership.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.rules.UnitHistory.NoVerdict;
import dev.baton.membership.units.BranchKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Since when something is wrong, and what is said of it. */
class UnitHistoryTest {

    private static final UUID UNIT = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 6);
    private static final Rule SIZE = Known.rule("branch-size-student");

    @Test
    void it_has_been_wrong_since_the_first_day_without_a_break() {
        UnitHistory branch =
                students(day(2024, 1, 1), 31, day(2025, 1, 1), 30, day(2026, 3, 1), 31, day(2026, 9, 1), 35);
        assertEquals(Optional.of(day(2026, 3, 1)), branch.finding(SIZE, TODAY).map(Finding::since));
    }

    @Test
    void on_an_earlier_day_only_what_came_before_counts() {
        UnitHistory branch = students(day(2024, 1, 1), 31, day(2025, 1, 1), 30, day(2026, 3, 1), 31);
        assertEquals(
                Optional.of(day(2024, 1, 1)),
                branch.finding(SIZE, day(2024, 12, 31)).map(Finding::since));
        assertEquals(Optional.empty(), branch.finding(SIZE, day(2026, 2, 28)));
        assertEquals(Optional.empty(), branch.finding(SIZE, day(2023, 12, 31)));
    }

    @Test
    void it_was_not_wrong_before_the_version_began() {
        Rule fromJuly = Known.version("branch-size-student", 2, SIZE.check(), day(2026, 7, 1), null);
        UnitHistory branch = students(day(2024, 1, 1), 31, day(2026, 9, 1), 32);
        assertEquals(
                Optional.of(day(2026, 7, 1)), branch.finding(fromJuly, TODAY).map(Finding::since));
    }

    @Test
    void time_alone_ends_a_term() {
        UnitFacts facts = Known.branch(BranchKind.STAFF, HowMany.exactly(20)); // term from 2026-01-01
        UnitHistory branch = new UnitHistory(UNIT, List.of(new DatedFacts(day(2021, 9, 1), facts)));
        Rule term = Known.rule("branch-term");
        assertEquals(Optional.empty(), branch.finding(term, day(2028, 12, 31)));
        assertEquals(
                Optional.of(day(2029, 1, 1)),
                branch.finding(term, day(2029, 1, 1)).map(Finding::since));
        assertEquals(
                Optional.of(day(2029, 1, 1)),
                branch.finding(term, day(2030, 5, 5)).map(Finding::since));
    }

    @Test
    void a_day_of_which_nothing_is_known_breaks_the_past_off() {
        UnitHistory branch = new UnitHistory(
                UNIT,
                List.of(
                        new DatedFacts(day(2024, 1, 1), Known.branch(BranchKind.STUDENT, HowMany.UNKNOWN)),
                        new DatedFacts(day(2026, 9, 1), Known.branch(BranchKind.STUDENT, HowMany.exactly(31)))));
        assertEquals(Optional.of(day(2026, 9, 1)), branch.finding(SIZE, TODAY).map(Finding::since));
    }

    @Test
    void an_unknown_number_gives_no_verdict_and_is_named() {
        UnitHistory branch = new UnitHistory(
                UNIT, List.of(new DatedFacts(day(2024, 1, 1), Known.branch(BranchKind.STUDENT, HowMany.UNKNOWN))));
        assertEquals(Optional.empty(), branch.finding(SIZE, TODAY));
        assertEquals(List.of(new NoVerdict(SIZE, Fact.MEMBERS)), branch.undecided(List.of(SIZE), TODAY));
    }

    @Test
    void what_a_number_cannot_exceed_is_enough_for_some_verdicts() {
        Rule least = Known.rule("branch-full-members");
        UnitFacts two = Known.branch(BranchKind.STUDENT, HowMany.atMost(2));
        UnitFacts three = Known.branch(BranchKind.STUDENT, HowMany.atMost(3));
        assertTrue(least.judge(two, TODAY) instanceof Verdict.Broken);
        assertEquals(new Verdict.Undecided(Fact.FULL_MEMBERS), least.judge(three, TODAY));
        assertEquals(Verdict.KEPT, SIZE.judge(three, TODAY));
    }

    @Test
    void a_finding_has_its_figures_in_words_of_both_languages() {
        Finding finding = students(day(2026, 3, 1), 31).finding(SIZE, TODAY).orElseThrow();
        assertEquals(UNIT, finding.unit());
        assertEquals(Map.of("members", 31, "most", 30), finding.figures());
        assertEquals("学生党支部有党员31人，超过30人。", finding.wrong().zh());
        assertEquals(
                "This branch of students has 31 members, more than 30.",
                finding.wrong().en());
        assertEquals(
                "Divide it into branches of generally at most 30.",
                finding.remedy().en());
    }

    @Test
    void no_place_of_any_finding_stays_empty() {
        for (Rule rule : Known.RULES.versions()) {
            for (TestVector vector : rule.vectors()) {
                assertFilled(rule, vector);
            }
        }
    }

    @Test
    void under_two_versions_each_gives_its_own_verdict() {
        Rule old = Known.version("branch-size-student", 1, SIZE.check(), day(2020, 1, 1), day(2026, 12, 5));
        Rule wider = Known.version("branch-size-student", 2, new Condition.MembersAtMost(40), TODAY, null);
        Rules rules = new Rules(List.of(wider, old));
        UnitHistory branch = students(day(2024, 1, 1), 31);
        assertEquals(
                1,
                branch.findings(rules.onDay(TODAY.minusDays(1)), TODAY.minusDays(1))
                        .size());
        assertEquals(List.of(), branch.findings(rules.onDay(TODAY), TODAY));
    }

    @Test
    void a_kept_finding_ends_with_the_version_by_which_it_was_found() {
        Finding found = students(day(2024, 1, 1), 31).finding(SIZE, TODAY).orElseThrow();
        KeptFinding kept = KeptFinding.of(found, "szpu");
        Rule ended = Known.version("branch-size-student", 1, SIZE.check(), day(2020, 1, 1), day(2026, 11, 30));
        kept.follow(List.of(), new Rules(List.of(ended)), TODAY);
        assertEquals(day(2026, 12, 1), kept.until);
        assertEquals(day(2024, 1, 1), kept.since);
        assertEquals(Map.of("members", 31, "most", 30), kept.figures.on(TODAY));
    }

    @Test
    void a_kept_finding_ends_on_the_day_it_is_seen_to_be_put_right() {
        Finding found = students(day(2024, 1, 1), 31).finding(SIZE, TODAY).orElseThrow();
        KeptFinding kept = KeptFinding.of(found, "szpu");
        kept.follow(List.of(), Known.RULES, TODAY);
        assertEquals(TODAY, kept.until);
    }

    @Test
    void a_kept_finding_has_other_figures_from_the_day_they_change_and_the_old_ones_before() {
        KeptFinding kept = KeptFinding.of(found(31), "szpu");
        kept.follow(List.of(found(33)), Known.RULES, TODAY);
        kept.follow(List.of(found(33)), Known.RULES, TODAY.plusDays(1));
        kept.follow(List.of(found(35)), Known.RULES, TODAY.plusDays(2));
        kept.follow(List.of(found(34)), Known.RULES, TODAY.plusDays(2));
        kept.follow(List.of(), Known.RULES, TODAY.plusDays(3));
        assertEquals(
                List.of(31, 31, 33, 33, 34),
                Stream.of(day(2024, 1, 1), TODAY.minusDays(1), TODAY, TODAY.plusDays(1), TODAY.plusDays(2))
                        .map(on -> kept.view(Known.RULES, on).figures().get("members"))
                        .toList());
        assertEquals(day(2024, 1, 1), kept.since);
        assertEquals(TODAY.plusDays(3), kept.until);
    }

    @Test
    void figures_are_written_down_by_day_and_read_as_they_were() {
        DatedFigures figures = DatedFigures.since(day(2024, 1, 1), Map.of("members", 31, "began", "2023-09-01"))
                .become(Map.of("members", 33), TODAY);
        DatedFiguresConverter converter = new DatedFiguresConverter();
        assertEquals(figures, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(figures)));
        assertEquals(
                "{\"2026-12-06\":{\"members\":33}}",
                converter.convertToDatabaseColumn(DatedFigures.since(TODAY, Map.of("members", 33))));
    }

    private static Finding found(int members) {
        return students(day(2024, 1, 1), members).finding(SIZE, TODAY).orElseThrow();
    }

    private static void assertFilled(Rule rule, TestVector vector) {
        boolean broken = vector.verdict() == TestVector.Expected.BROKEN;
        UnitHistory unit = new UnitHistory(
                UNIT, List.of(new DatedFacts(rule.validFrom(), vector.facts().known())));
        Optional<Finding> finding = unit.finding(rule, vector.on());
        assertEquals(broken, finding.isPresent(), rule.number());
        finding.ifPresent(one -> assertFalse(
                (one.wrong().toString() + one.remedy()).contains("{"),
                one.wrong().toString()));
    }

    /** Days and numbers in turn. */
    private static UnitHistory students(Object... daysAndNumbers) {
        List<DatedFacts> facts = IntStream.range(0, daysAndNumbers.length / 2)
                .mapToObj(i -> new DatedFacts(
                        (LocalDate) daysAndNumbers[2 * i],
                        Known.branch(BranchKind.STUDENT, HowMany.exactly((int) daysAndNumbers[2 * i + 1]))))
                .toList();
        return new UnitHistory(UNIT, facts);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
