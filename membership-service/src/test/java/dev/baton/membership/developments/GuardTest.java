package dev.baton.membership.developments;

import static dev.baton.membership.developments.Way.NO_FULL_MEMBER;
import static dev.baton.membership.developments.Way.ONE;
import static dev.baton.membership.developments.Way.OTHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.refusals.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every guard of domain.md §4.1 on both sides of its boundary; months are those of the calendar. */
class GuardTest {

    private static final LocalDate APPLIED = LocalDate.of(2022, 3, 10);

    @Test
    void an_applicant_is_of_age() {
        assertRefused(Guard.APPLICANT_IS_OF_AGE, () -> new Way().take(Step.APPLICATION, APPLIED, Way.ofAge(false)));
        new Way().take(Step.APPLICATION, APPLIED, Way.ofAge(true));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-10, 2022-04-10, 2022-04-11",
        "2022-01-31, 2022-02-28, 2022-03-01",
        "2024-01-31, 2024-02-29, 2024-03-01",
        "2024-02-29, 2024-03-29, 2024-03-30"
    })
    void the_talk_is_held_within_a_month(LocalDate applied, LocalDate last, LocalDate late) {
        Way.from(applied, Step.TALK).take(Step.TALK, last);
        assertRefused(
                Guard.TALK_WITHIN_A_MONTH, () -> Way.from(applied, Step.TALK).take(Step.TALK, late));
    }

    @Test
    void contacts_are_one_or_two_full_members() {
        contacts(ONE);
        contacts(ONE, OTHER);
        for (UUID[] wrong :
                new UUID[][] {{}, {ONE, ONE}, {NO_FULL_MEMBER}, {ONE, NO_FULL_MEMBER}, {ONE, OTHER, NO_FULL_MEMBER}}) {
            assertRefused(Guard.CONTACTS_ARE_FULL_MEMBERS, () -> contacts(wrong));
        }
    }

    @Test
    void introducers_are_two_full_members() {
        introducers(ONE, OTHER);
        for (UUID[] wrong : new UUID[][] {{}, {ONE}, {ONE, ONE}, {ONE, NO_FULL_MEMBER}}) {
            assertRefused(Guard.INTRODUCERS_ARE_FULL_MEMBERS, () -> introducers(wrong));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-10, 2023-03-09, 2023-03-10",
        "2024-02-29, 2025-02-27, 2025-02-28",
        "2023-02-28, 2024-02-27, 2024-02-28",
        "2023-12-31, 2024-12-30, 2024-12-31"
    })
    void an_activist_is_one_for_a_year(LocalDate activist, LocalDate early, LocalDate first) {
        Way way = Way.from(activist, Step.OBSERVATION).take(Step.OBSERVATION, early);
        assertRefused(Guard.ACTIVIST_FOR_A_YEAR, () -> way.take(Step.TARGET_CONFIRMED, early));
        way.take(Step.TARGET_CONFIRMED, first);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-10, 2023-07-10, 2023-07-11",
        "2023-08-31, 2024-02-29, 2024-03-01",
        "2022-08-31, 2023-02-28, 2023-03-01"
    })
    void the_last_observation_is_no_older_than_half_a_year(LocalDate observed, LocalDate last, LocalDate late) {
        LocalDate activist = observed.minusMonths(11);
        Way.from(activist, Step.OBSERVATION).take(Step.OBSERVATION, observed).take(Step.TARGET_CONFIRMED, last);
        Way way = Way.from(activist, Step.OBSERVATION).take(Step.OBSERVATION, observed);
        assertRefused(Guard.OBSERVED_EVERY_HALF_YEAR, () -> way.take(Step.TARGET_CONFIRMED, late));
        way.take(Step.OBSERVATION, late).take(Step.TARGET_CONFIRMED, late);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 2024-12-31, 2025-06-02, 0",
        "2024-07-02, 2024-12-31, 2025-06-02, 2", // a day too late for the first half-year
        "2024-06-30, 2024-12-31, 2025-06-30, 2",
        "2024-12-31, 2025-06-01, 2025-06-02, 2",
        "2025-05-31, 2025-06-01, 2025-06-02, 2"
    })
    void a_half_year_without_observation_is_remarked_at_the_observation_that_came_late_and_at_the_confirmation(
            LocalDate first, LocalDate second, LocalDate confirmed, int remarks) {
        Way way = Way.from(LocalDate.of(2024, 1, 1), Step.OBSERVATION)
                .take(Step.OBSERVATION, first)
                .take(Step.OBSERVATION, second)
                .take(Step.TARGET_CONFIRMED, confirmed);
        List<Course.Remark> said = way.development.course().remarks();
        assertEquals(
                IntStream.range(0, remarks)
                        .mapToObj(i -> Guard.OBSERVED_WITHOUT_A_GAP)
                        .toList(),
                said.stream().map(Course.Remark::guard).toList());
        if (remarks > 0)
            assertSame(Step.TARGET_CONFIRMED, said.getLast().entry().step());
    }

    @Test
    void half_years_before_an_arrival_are_not_judged_and_those_after_it_are() {
        Way way = Way.arrived(Step.CONTACTS_APPOINTED, LocalDate.of(2024, 1, 1), "2021-01-01");
        way.take(Step.OBSERVATION, LocalDate.of(2024, 7, 1));
        assertEquals(List.of(), way.development.course().remarks());
        way.take(Step.OBSERVATION, LocalDate.of(2025, 1, 2));
        assertEquals(1, way.development.course().remarks().size());
    }

    @ParameterizedTest
    @CsvSource({"3,, true", "2,, false", ",24, true", ",23, false", "2, 24, true", "3, 0, true", "2, 23, false"})
    void the_short_training_takes_three_days_or_24_hours(
            @Nullable Integer days, @Nullable Integer hours, boolean enough) {
        Way way = Way.from(APPLIED, Step.SHORT_TRAINING);
        Runnable taken = () -> way.take(Step.SHORT_TRAINING, last(way), Way.training(days, hours));
        if (enough) taken.run();
        else assertRefused(Guard.TRAINING_IS_LONG_ENOUGH, taken);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-10, 2023-06-10, 2023-06-09",
        "2023-11-30, 2024-02-29, 2024-02-28",
        "2024-11-30, 2025-02-28, 2025-02-27"
    })
    void nobody_is_admitted_within_three_months_of_leaving(LocalDate meeting, LocalDate leaving, LocalDate sooner) {
        Way way = Way.from(LocalDate.of(2021, 3, 10), Step.BRANCH_MEETING);
        assertRefused(
                Guard.NOT_SHORTLY_BEFORE_LEAVING, () -> way.take(Step.BRANCH_MEETING, meeting, Way.leavingOn(sooner)));
        way.take(Step.BRANCH_MEETING, meeting, Way.leavingOn(leaving));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "31, 0", "32, 1"}) // a March has 31 days
    void a_meeting_later_than_a_month_after_the_pre_review_is_remarked_and_not_refused(int days, int remarks) {
        Way way = Way.from(APPLIED, Step.BRANCH_MEETING);
        way.take(Step.BRANCH_MEETING, last(way).plusDays(days));
        assertEquals(
                IntStream.range(0, remarks)
                        .mapToObj(i -> Guard.MEETING_SOON_AFTER_PRE_REVIEW)
                        .toList(),
                way.development.course().remarks().stream()
                        .map(Course.Remark::guard)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"BRANCH_MEETING", "FULL_MEETING"})
    void a_quorum_is_more_than_half_of_those_entitled(Step meeting) {
        assertRefused(Guard.MEETING_HAS_QUORUM, () -> meet(meeting, Way.tally(12, 10, 6, 6, 0, 0)));
        meet(meeting, Way.tally(12, 10, 7, 6, 1, 0));
        assertRefused(Guard.MEETING_HAS_QUORUM, () -> meet(meeting, Way.tally(13, 11, 6, 6, 0, 0)));
        meet(meeting, Way.tally(13, 11, 7, 6, 1, 0));
        assertRefused(Guard.MEETING_HAS_QUORUM, () -> meet(meeting, Way.tally(0, 0, 0, 0, 0, 0)));
    }

    @ParameterizedTest
    @EnumSource(names = {"BRANCH_MEETING", "FULL_MEETING"})
    void adopted_is_what_more_than_half_of_those_due_vote_for(Step meeting) {
        assertRefused(Guard.MEETING_ADOPTS_BY_MAJORITY, () -> meet(meeting, Way.tally(12, 12, 11, 6, 0, 5)));
        meet(meeting, Way.tally(12, 12, 11, 7, 4, 0));
        assertRefused(Guard.MEETING_ADOPTS_BY_MAJORITY, () -> meet(meeting, Way.tally(13, 13, 13, 6, 7, 0)));
        meet(meeting, Way.tally(13, 13, 13, 7, 6, 0));
    }

    @Test
    void a_meeting_that_adopted_did_not_say_no() {
        Way way = Way.from(APPLIED, Step.BRANCH_MEETING);
        assertRefused(
                Guard.MEETING_ADOPTS_BY_MAJORITY,
                () -> way.add(Way.entry(
                        Act.STEP, Step.BRANCH_MEETING, last(way), Outcome.NOT_PASSED, Way.usual(Step.BRANCH_MEETING))));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVAL", "FULL_APPROVAL"})
    void an_approval_takes_three_months_or_six_in_special_cases(Step approval) {
        LocalDate met = last(Way.from(APPLIED, approval == Step.APPROVAL ? Step.HIGHER_TALK : approval));
        Way.from(APPLIED, approval).take(approval, met.plusMonths(3));
        assertRefused(
                Guard.APPROVED_WITHIN_THREE_MONTHS,
                () -> Way.from(APPLIED, approval)
                        .take(approval, met.plusMonths(3).plusDays(1)));
        Way.from(APPLIED, approval).take(approval, met.plusMonths(6), Way.specialCase());
        assertRefused(
                Guard.APPROVED_WITHIN_SIX_MONTHS,
                () -> Way.from(APPLIED, approval)
                        .take(approval, met.plusMonths(6).plusDays(1), Way.specialCase()));
    }

    @ParameterizedTest
    @CsvSource({"2023-03-10, 2024-03-09, 2024-03-10", "2024-02-29, 2025-02-27, 2025-02-28"})
    void the_probation_lasts_a_year_from_the_branch_meeting(LocalDate met, LocalDate early, LocalDate first) {
        Way way = probationSince(met);
        assertRefused(Guard.PROBATION_IS_OVER, () -> way.take(Step.FULL_MEETING, early));
        way.take(Step.FULL_MEETING, first);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-10, 6, 2024-09-10", "2023-03-10, 12, 2025-03-10", "2023-08-31, 6, 2025-02-28"})
    void an_extended_probation_lasts_so_much_longer(LocalDate met, int months, LocalDate first) {
        Way way = probationSince(met).extend(met.plusYears(1), months);
        assertRefused(Guard.PROBATION_IS_OVER, () -> way.take(Step.FULL_MEETING, first.minusDays(1)));
        way.take(Step.FULL_MEETING, first);
    }

    @Test
    void an_extension_comes_after_the_first_year_once_and_takes_6_to_12_months() {
        LocalDate met = LocalDate.of(2023, 3, 10);
        LocalDate over = LocalDate.of(2024, 3, 10);
        assertRefused(
                Guard.EXTENDED_AFTER_THE_FIRST_YEAR, () -> probationSince(met).extend(over.minusDays(1), 6));
        assertRefused(
                Guard.EXTENDED_BY_HALF_A_YEAR_TO_A_YEAR,
                () -> probationSince(met).extend(over, 5));
        assertRefused(
                Guard.EXTENDED_BY_HALF_A_YEAR_TO_A_YEAR,
                () -> probationSince(met).extend(over, 13));
        probationSince(met).extend(over, 12);
        Way extended = probationSince(met).extend(over, 6);
        assertRefused(Guard.EXTENDED_ONCE, () -> extended.extend(over.plusMonths(6), 6));
    }

    @ParameterizedTest
    @EnumSource
    void a_guard_says_its_number_and_where_it_comes_from(Guard guard) {
        assertEquals(guard.ordinal() + 1, guard.number());
        String zh = guard.words().zh();
        String en = guard.words().en();
        assertTrue(zh.startsWith("规则 " + guard.number() + "（"), zh);
        assertTrue(en.startsWith("Guard " + guard.number() + " ("), en);
        if (guard.article().isPresent())
            assertTrue(en.contains("Art. " + guard.article().getAsInt() + ")"), en);
        assertEquals(guard.article().isEmpty(), zh.contains("条款未核实") && en.contains("article unverified"));
    }

    @Test
    void articles_are_those_that_are_known() {
        assertEquals(
                List.of(13, 17, 19, 20, 20, 32, 32),
                Arrays.stream(Guard.values())
                        .flatMapToInt(guard -> guard.article().stream())
                        .boxed()
                        .toList());
    }

    private static void contacts(UUID... people) {
        Way.from(APPLIED, Step.CONTACTS_APPOINTED).take(Step.CONTACTS_APPOINTED, APPLIED, Way.people(people));
    }

    private static void introducers(UUID... people) {
        Way way = Way.from(APPLIED, Step.INTRODUCERS_NAMED);
        way.take(Step.INTRODUCERS_NAMED, last(way), Way.people(people));
    }

    private static void meet(Step meeting, Facts tally) {
        Way way = Way.from(APPLIED, meeting);
        way.take(meeting, Next.of(way.development.course()).getFirst().from(), tally);
    }

    private static Way probationSince(LocalDate met) {
        Way way = Way.from(met.minusYears(2), Step.BRANCH_MEETING).take(Step.BRANCH_MEETING, met);
        while (way.next() != Step.FULL_MEETING) way.take(way.next(), met);
        return way;
    }

    private static LocalDate last(Way way) {
        return way.development.course().lastDate().orElseThrow();
    }

    private static void assertRefused(Guard guard, Runnable step) {
        assertSame(guard, assertThrows(Refusal.class, step::run).reason());
    }
}
