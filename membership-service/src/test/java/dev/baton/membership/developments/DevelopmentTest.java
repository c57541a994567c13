package dev.baton.membership.developments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.members.Stage;
import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of things: what comes next, what a "no" leads to, what lapses, what falls due, what can be taken back. */
class DevelopmentTest {

    private static final LocalDate APPLIED = LocalDate.of(2022, 3, 10);

    @Test
    void there_are_five_phases_of_2_4_5_7_and_7_steps() {
        assertEquals(
                List.of(2L, 4L, 5L, 7L, 7L),
                Arrays.stream(Phase.values())
                        .map(phase -> Arrays.stream(Step.values())
                                .filter(step -> step.phase() == phase)
                                .count())
                        .toList());
    }

    @Test
    void a_way_can_be_walked_to_its_end() {
        Way way = Way.from(APPLIED, Step.ARCHIVED);
        way.take(Step.ARCHIVED, LocalDate.of(2024, 4, 1));
        assertEquals(State.COMPLETED, way.development.state);
        assertEquals(List.of(), Next.of(way.development.course()));
        assertRefused(DevelopmentRefusal.DEVELOPMENT_HAS_ENDED, () -> way.discontinue(Way.TODAY));
    }

    @Test
    void the_shortest_way_from_activist_to_full_member_takes_24_months() {
        Course course = Way.from(APPLIED, Step.ARCHIVED).development.course();
        assertEquals(APPLIED, course.on(Step.ACTIVIST_CONFIRMED));
        assertEquals(APPLIED.plusMonths(24), course.on(Step.FULL_APPROVAL));
    }

    @Test
    void the_roster_follows() {
        assertEquals(Stage.APPLICANT, stageBefore(Step.ACTIVIST_CONFIRMED));
        assertEquals(Stage.ACTIVIST, stageBefore(Step.ACTIVIST_FILED));
        assertEquals(Stage.ACTIVIST, stageBefore(Step.TARGET_CONFIRMED));
        assertEquals(Stage.DEVELOPMENT_TARGET, stageBefore(Step.BRANCH_MEETING));
        assertEquals(Stage.DEVELOPMENT_TARGET, stageBefore(Step.HIGHER_TALK));
        assertEquals(Stage.DEVELOPMENT_TARGET, stageBefore(Step.APPROVAL));
        assertEquals(Stage.PROBATIONARY_MEMBER, stageBefore(Step.APPROVAL_FILED));
        assertEquals(Stage.PROBATIONARY_MEMBER, stageBefore(Step.FULL_APPROVAL));
        assertEquals(Stage.FULL_MEMBER, stageBefore(Step.ARCHIVED));
        assertEquals(
                Stage.APPLICANT,
                Way.from(APPLIED, Step.FULL_MEETING)
                        .discontinue(Way.TODAY)
                        .development
                        .course()
                        .stage());
    }

    @Test
    void steps_come_in_their_order() {
        Way way = Way.from(APPLIED, Step.ACTIVIST_CONFIRMED);
        assertRefused(DevelopmentRefusal.NOT_THE_NEXT_STEP, () -> way.take(Step.ACTIVIST_FILED, APPLIED));
        assertRefused(DevelopmentRefusal.NOT_THE_NEXT_STEP, () -> way.take(Step.TALK, APPLIED));
    }

    @Test
    void dates_come_in_their_order_and_not_from_the_future() {
        Way way = Way.from(APPLIED, Step.ACTIVIST_CONFIRMED);
        assertRefused(
                DevelopmentRefusal.HAPPENS_BEFORE_THE_LAST_ENTRY,
                () -> way.take(Step.ACTIVIST_CONFIRMED, APPLIED.minusDays(1)));
        assertRefused(
                DevelopmentRefusal.HAPPENS_IN_THE_FUTURE,
                () -> way.take(Step.ACTIVIST_CONFIRMED, Way.TODAY.plusDays(1)));
        way.take(Step.ACTIVIST_CONFIRMED, Way.TODAY);
    }

    @Test
    void an_observation_is_written_down_again_but_not_for_the_same_day() {
        Way way = Way.from(APPLIED, Step.OBSERVATION).take(Step.OBSERVATION, APPLIED);
        assertRefused(DevelopmentRefusal.OBSERVED_THAT_DAY_ALREADY, () -> way.take(Step.OBSERVATION, APPLIED));
        way.take(Step.OBSERVATION, APPLIED.plusDays(1));
    }

    @Test
    void nothing_is_taken_in_that_no_guard_needs() {
        Way way = Way.from(APPLIED, Step.TALK);
        assertRefused(DevelopmentRefusal.FACT_IS_NOT_KEPT, () -> way.take(Step.TALK, APPLIED, Way.people(Way.ONE)));
        assertRefused(DevelopmentRefusal.FACT_IS_NOT_KEPT, () -> way.take(Step.TALK, APPLIED, Way.specialCase()));
        assertRefused(DevelopmentRefusal.FACT_IS_NOT_KEPT, () -> way.take(Step.TALK, APPLIED, Facts.months(6)));
    }

    @Test
    void what_a_guard_needs_is_asked_for() {
        for (Step step : Step.values()) {
            if (step.needs().stream().anyMatch(Need::isRequired)) {
                Way way = step == Step.APPLICATION ? new Way() : Way.from(APPLIED, step);
                LocalDate on = way.development.course().lastDate().orElse(APPLIED);
                assertRefused(DevelopmentRefusal.FACT_IS_NEEDED, () -> way.take(step, on, Facts.NONE));
            }
        }
    }

    @Test
    void tallies_add_up() {
        Way way = Way.from(APPLIED, Step.BRANCH_MEETING);
        for (Facts wrong : List.of(
                Way.tally(12, 13, 11, 7, 3, 1),
                Way.tally(12, 10, 11, 7, 3, 1),
                Way.tally(12, 12, 11, 7, 3, 2),
                Way.tally(12, 12, 1, Integer.MAX_VALUE, Integer.MAX_VALUE, 3))) {
            assertRefused(
                    DevelopmentRefusal.TALLY_DOES_NOT_ADD_UP,
                    () -> way.take(Step.BRANCH_MEETING, APPLIED.plusYears(1), wrong));
        }
    }

    @Test
    void a_no_leads_back_to_where_it_can_be_mended() {
        assertEquals(Step.TARGET_CONFIRMED, afterNo(Step.TARGET_CONFIRMED));
        assertEquals(Step.COMMITTEE_REVIEW, afterNo(Step.PRE_REVIEW));
        assertEquals(Step.COMMITTEE_REVIEW, afterNo(Step.BRANCH_MEETING));
        assertEquals(Step.COMMITTEE_REVIEW, afterNo(Step.APPROVAL));
        assertEquals(Step.FULL_MEETING, afterNo(Step.FULL_MEETING));
        assertEquals(Step.FULL_MEETING, afterNo(Step.FULL_APPROVAL));
        assertRefused(DevelopmentRefusal.NOTHING_IS_DECIDED_AT_THIS_STEP, () -> afterNo(Step.OATH));
    }

    @Test
    void a_missed_limit_restarts_the_procedure_and_nothing_else_does() {
        Way talk = Way.from(APPLIED, Step.TALK);
        assertRefused(DevelopmentRefusal.NO_LIMIT_HAS_PASSED, () -> talk.restart(APPLIED.plusMonths(1)));
        assertEquals(
                Step.APPLICATION,
                talk.restart(APPLIED.plusMonths(1).plusDays(1)).next());

        Way approval = Way.from(APPLIED, Step.APPROVAL);
        LocalDate met = approval.development.course().on(Step.BRANCH_MEETING);
        assertRefused(DevelopmentRefusal.NO_LIMIT_HAS_PASSED, () -> approval.restart(met.plusMonths(6)));
        assertEquals(
                Step.COMMITTEE_REVIEW,
                approval.restart(met.plusMonths(6).plusDays(1)).next());
        assertEquals(Stage.DEVELOPMENT_TARGET, approval.development.course().stage());

        Way full = Way.from(APPLIED, Step.FULL_APPROVAL);
        LocalDate decided = full.development.course().on(Step.FULL_MEETING);
        assertEquals(
                Step.FULL_MEETING,
                full.restart(decided.plusMonths(6).plusDays(1)).next());

        Way oath = Way.from(APPLIED, Step.OATH);
        assertRefused(DevelopmentRefusal.NO_LIMIT_HAS_PASSED, () -> oath.restart(Way.TODAY));
    }

    @Test
    void only_a_probation_is_extended_and_a_full_member_is_not_discontinued() {
        assertRefused(
                DevelopmentRefusal.NOT_ON_PROBATION,
                () -> Way.from(APPLIED, Step.APPROVAL).extend(Way.TODAY, 6));
        assertRefused(
                DevelopmentRefusal.NOT_ON_PROBATION,
                () -> Way.from(APPLIED, Step.FULL_APPROVAL).extend(Way.TODAY, 6));
        assertRefused(
                DevelopmentRefusal.IS_A_FULL_MEMBER_NOW,
                () -> Way.from(APPLIED, Step.ARCHIVED).discontinue(Way.TODAY));
    }

    @Test
    void the_next_step_says_from_when_and_until_when() {
        assertEquals(
                List.of(new Next(Step.TALK, APPLIED, Optional.of(LocalDate.of(2022, 4, 10)))),
                Next.of(Way.from(APPLIED, Step.TALK).development.course()));
        assertEquals(
                List.of(
                        new Next(Step.OBSERVATION, LocalDate.of(2022, 3, 11), Optional.empty()),
                        new Next(
                                Step.TARGET_CONFIRMED,
                                LocalDate.of(2023, 3, 10),
                                Optional.of(LocalDate.of(2022, 9, 10)))),
                Next.of(Way.from(APPLIED, Step.OBSERVATION)
                        .take(Step.OBSERVATION, APPLIED)
                        .development
                        .course()));
        assertEquals(
                List.of(new Next(Step.FULL_MEETING, LocalDate.of(2024, 3, 10), Optional.empty())),
                Next.of(Way.from(APPLIED, Step.FULL_MEETING).development.course()));
    }

    @Test
    void what_falls_due_follows_from_where_one_stands() {
        assertEquals(List.of(new Due(LocalDate.of(2022, 4, 10), Due.Kind.TALK)), dueBefore(Step.TALK));
        assertEquals(List.of(), dueBefore(Step.ACTIVIST_CONFIRMED));
        assertEquals(List.of(new Due(LocalDate.of(2022, 9, 10), Due.Kind.OBSERVATION)), dueBefore(Step.OBSERVATION));
        assertEquals(
                List.of(new Due(LocalDate.of(2023, 4, 10), Due.Kind.BRANCH_MEETING)), dueBefore(Step.BRANCH_MEETING));
        assertEquals(
                List.of(
                        new Due(LocalDate.of(2023, 6, 10), Due.Kind.APPROVAL),
                        new Due(LocalDate.of(2023, 9, 10), Due.Kind.APPROVAL_AT_THE_LATEST)),
                dueBefore(Step.APPROVAL));
        assertEquals(List.of(new Due(LocalDate.of(2024, 3, 10), Due.Kind.END_OF_PROBATION)), dueBefore(Step.OATH));
        assertEquals(
                List.of(
                        new Due(LocalDate.of(2024, 6, 10), Due.Kind.APPROVAL),
                        new Due(LocalDate.of(2024, 9, 10), Due.Kind.APPROVAL_AT_THE_LATEST)),
                dueBefore(Step.FULL_APPROVAL));
    }

    @Test
    void the_last_entry_can_be_taken_back_and_no_other() {
        Way way = Way.from(APPLIED, Step.ACTIVIST_FILED);
        List<UUID> ids = way.development.entries.stream().map(Entry::id).toList();
        assertRefused(DevelopmentRefusal.NOT_THE_LAST_ENTRY, () -> way.development.takeBack(ids.get(1)));
        way.development.takeBack(ids.get(2));
        assertEquals(Step.ACTIVIST_CONFIRMED, way.next());
        way.development.takeBack(ids.get(1));
        assertTrue(way.development.isOnlyOpened());
    }

    @Test
    void an_activist_of_eleven_months_who_arrives_goes_on_and_is_one_for_a_year_a_month_later() {
        LocalDate arrival = LocalDate.of(2023, 2, 10);
        Way way = Way.arrived(Step.ACTIVIST_CONFIRMED, arrival, "2022-03-10");
        Course course = way.development.course();
        assertEquals(Stage.ACTIVIST, course.stage());
        assertEquals(Step.ACTIVIST_FILED, way.next());
        assertEquals(List.of(new Due(LocalDate.of(2023, 8, 10), Due.Kind.OBSERVATION)), Due.of(course));
        way.take(Step.ACTIVIST_FILED, arrival).take(Step.CONTACTS_APPOINTED, arrival);
        way.take(Step.OBSERVATION, LocalDate.of(2023, 3, 1));
        assertRefused(Guard.ACTIVIST_FOR_A_YEAR, () -> way.take(Step.TARGET_CONFIRMED, LocalDate.of(2023, 3, 9)));
        way.take(Step.TARGET_CONFIRMED, LocalDate.of(2023, 3, 10));
    }

    @Test
    void who_was_observed_before_they_arrived_is_observed_here_on_the_very_day_too() {
        LocalDate arrival = LocalDate.of(2023, 2, 10);
        Way way = Way.arrived(Step.OBSERVATION, arrival, "2022-03-10").take(Step.OBSERVATION, arrival);
        assertRefused(DevelopmentRefusal.OBSERVED_THAT_DAY_ALREADY, () -> way.take(Step.OBSERVATION, arrival));
    }

    @Test
    void a_probationary_member_who_arrives_needs_no_contacts_no_training_and_no_tally_of_before() {
        LocalDate arrival = LocalDate.of(2024, 9, 1);
        Way way = Way.arrived(Step.APPROVAL, arrival, "2023-03-10", "2024-03-10", null);
        assertEquals(Stage.PROBATIONARY_MEMBER, way.development.course().stage());
        while (way.next() != Step.FULL_MEETING) way.take(way.next(), arrival);
        assertRefused(Guard.PROBATION_IS_OVER, () -> way.take(Step.FULL_MEETING, LocalDate.of(2025, 3, 9)));
        way.take(Step.FULL_MEETING, LocalDate.of(2025, 3, 10)).take(Step.FULL_APPROVAL, LocalDate.of(2025, 4, 1));
        assertEquals(Stage.FULL_MEMBER, way.development.course().stage());
    }

    @Test
    void a_probation_that_was_extended_before_lasts_as_long_and_is_extended_no_more() {
        LocalDate arrival = LocalDate.of(2025, 3, 10);
        Way way = Way.arrived(Step.FULL_APPLICATION, arrival, "2023-03-10", "2024-03-10", 6);
        assertRefused(Guard.EXTENDED_ONCE, () -> way.extend(arrival, 6));
        assertRefused(Guard.PROBATION_IS_OVER, () -> way.take(Step.FULL_MEETING, LocalDate.of(2025, 9, 9)));
        way.take(Step.FULL_MEETING, LocalDate.of(2025, 9, 10));
    }

    @Test
    void what_was_before_must_have_been_lawful() {
        LocalDate arrival = LocalDate.of(2025, 3, 9);
        Way.arrived(Step.TARGET_CONFIRMED, arrival, "2024-03-09");
        Way.arrived(Step.OBSERVATION, arrival, "2025-03-09");
        Way.arrived(Step.APPROVAL, arrival, "2024-03-09", "2025-03-09", null);
        Way.arrived(Step.APPROVAL, arrival, "2023-03-09", "2024-03-09", 12);
        assertRefused(Guard.ACTIVIST_FOR_A_YEAR, () -> Way.arrived(Step.TARGET_CONFIRMED, arrival, "2024-03-10"));
        assertRefused(
                Guard.ACTIVIST_FOR_A_YEAR, () -> Way.arrived(Step.APPROVAL, arrival, "2023-03-09", "2024-03-08", null));
        assertRefused(
                DevelopmentRefusal.LATER_THAN_THE_ARRIVAL, () -> Way.arrived(Step.OBSERVATION, arrival, "2025-03-10"));
        assertRefused(
                DevelopmentRefusal.LATER_THAN_THE_ARRIVAL,
                () -> Way.arrived(Step.APPROVAL, arrival, "2023-03-09", "2025-03-10", null));
        assertRefused(
                Guard.EXTENDED_AFTER_THE_FIRST_YEAR,
                () -> Way.arrived(Step.APPROVAL, arrival, "2023-03-09", "2024-03-10", 6));
        for (int months : new int[] {5, 13}) {
            assertRefused(
                    Guard.EXTENDED_BY_HALF_A_YEAR_TO_A_YEAR,
                    () -> Way.arrived(Step.APPROVAL, arrival, "2023-03-09", "2024-03-09", months));
        }
        assertRefused(
                DevelopmentRefusal.HAPPENS_IN_THE_FUTURE,
                () -> Way.arrived(Step.OBSERVATION, Way.TODAY.plusDays(1), "2025-03-10"));
    }

    @Test
    void nobody_arrives_before_step_3_nor_as_a_full_member() {
        assertEquals(
                IntStream.rangeClosed(3, 23).boxed().toList(),
                Arrays.stream(Step.values())
                        .filter(Step::canPrecedeAnArrival)
                        .map(Step::number)
                        .toList());
        LocalDate arrival = LocalDate.of(2025, 3, 9);
        for (Step step : List.of(Step.TALK, Step.FULL_APPROVAL)) {
            assertRefused(DevelopmentRefusal.NOBODY_ARRIVES_THERE, () -> Way.arrived(step, arrival, "2022-03-09"));
        }
    }

    @Test
    void who_arrives_between_the_pre_review_and_the_meeting_is_met_soon_after_the_pre_review() {
        LocalDate arrival = LocalDate.of(2025, 3, 9);
        Way way = Way.arrived(Step.PRE_REVIEW, arrival, reviewed("2023-03-09", "2025-03-01"));
        assertEquals(Stage.DEVELOPMENT_TARGET, way.development.course().stage());
        way.take(Step.FORM_COMPLETED, arrival);
        assertEquals(
                List.of(new Due(LocalDate.of(2025, 4, 1), Due.Kind.BRANCH_MEETING)), Due.of(way.development.course()));
        way.take(Step.BRANCH_MEETING, LocalDate.of(2025, 4, 2));
        assertEquals(
                List.of(Guard.MEETING_SOON_AFTER_PRE_REVIEW),
                way.development.course().remarks().stream()
                        .map(Course.Remark::guard)
                        .toList());
        assertRefused(
                Guard.ACTIVIST_FOR_A_YEAR,
                () -> Way.arrived(Step.FORM_COMPLETED, arrival, reviewed("2024-03-02", "2025-03-01")));
        assertRefused(DevelopmentRefusal.FACT_IS_NEEDED, () -> Way.arrived(Step.FORM_COMPLETED, arrival, "2023-03-09"));
    }

    @Test
    void who_was_adopted_by_a_meeting_elsewhere_is_approved_within_its_limits_or_reviewed_anew() {
        LocalDate arrival = LocalDate.of(2025, 3, 9);
        Way.arrived(Step.HIGHER_TALK, arrival, "2023-03-09", "2024-12-09", null).take(Step.APPROVAL, arrival);
        Way late = Way.arrived(Step.BRANCH_MEETING, arrival, "2023-03-09", "2024-09-08", null);
        late.take(Step.HIGHER_TALK, arrival);
        assertRefused(Guard.APPROVED_WITHIN_SIX_MONTHS, () -> late.take(Step.APPROVAL, arrival, Way.specialCase()));
        assertEquals(Step.COMMITTEE_REVIEW, late.restart(arrival).next());
    }

    @Test
    void whose_last_meeting_was_elsewhere_only_awaits_the_approval() {
        LocalDate arrival = LocalDate.of(2025, 5, 9);
        Way way = Way.arrived(Step.FULL_MEETING, arrival, met("2023-03-09", "2024-03-09", null, "2025-03-09"));
        assertEquals(Stage.PROBATIONARY_MEMBER, way.development.course().stage());
        assertRefused(
                Guard.APPROVED_WITHIN_THREE_MONTHS, () -> way.take(Step.FULL_APPROVAL, LocalDate.of(2025, 6, 10)));
        way.take(Step.FULL_APPROVAL, LocalDate.of(2025, 6, 9));
        assertRefused(
                Guard.PROBATION_IS_OVER,
                () -> Way.arrived(Step.FULL_MEETING, arrival, met("2023-03-09", "2024-03-09", null, "2025-03-08")));
        assertRefused(
                Guard.PROBATION_IS_OVER,
                () -> Way.arrived(Step.FULL_MEETING, arrival, met("2023-03-09", "2024-03-09", 6, "2025-03-09")));
    }

    private static Earlier reviewed(String activistSince, String on) {
        return new Earlier(LocalDate.parse(activistSince), LocalDate.parse(on), null, null, null);
    }

    private static Earlier met(String activistSince, String admittedOn, @Nullable Integer extendedBy, String on) {
        return new Earlier(
                LocalDate.parse(activistSince), null, LocalDate.parse(admittedOn), extendedBy, LocalDate.parse(on));
    }

    @Test
    void the_days_that_the_guards_look_back_to_are_asked_for_and_no_others() {
        LocalDate arrival = LocalDate.of(2025, 3, 9);
        assertRefused(
                DevelopmentRefusal.FACT_IS_NEEDED,
                () -> Way.arrived(Step.ACTIVIST_CONFIRMED, arrival, new Earlier(null, null, null, null, null)));
        assertRefused(DevelopmentRefusal.FACT_IS_NEEDED, () -> Way.arrived(Step.APPROVAL, arrival, "2022-03-09"));
        assertRefused(
                DevelopmentRefusal.FACT_IS_NOT_KEPT,
                () -> Way.arrived(Step.SHORT_TRAINING, arrival, "2022-03-09", "2024-03-09", null));
        assertRefused(
                DevelopmentRefusal.FACT_IS_NOT_KEPT,
                () -> Way.from(arrival, Step.TALK)
                        .take(Step.TALK, arrival, Way.earlier(new Earlier(arrival, null, null, null, null))));
    }

    @Test
    void who_arrives_stands_where_the_roster_says_and_an_application_may_lag_behind_it() {
        Development arrived = Way.arrived(Step.OBSERVATION, LocalDate.of(2025, 3, 9), "2025-01-09").development;
        arrived.course().mustAgreeWith(Stage.ACTIVIST);
        for (Stage other : List.of(Stage.APPLICANT, Stage.DEVELOPMENT_TARGET, Stage.PROBATIONARY_MEMBER)) {
            assertRefused(
                    DevelopmentRefusal.ROSTER_SAYS_OTHERWISE,
                    () -> arrived.course().mustAgreeWith(other));
        }
        new Way().take(Step.APPLICATION, APPLIED).development.course().mustAgreeWith(Stage.PROBATIONARY_MEMBER);
    }

    @Test
    void what_ended_by_mistake_goes_on() {
        Way way = Way.from(APPLIED, Step.OATH).discontinue(Way.TODAY);
        way.development.takeBack(way.development.entries.getLast().id());
        assertEquals(State.OPEN, way.development.state);
        assertEquals(Step.OATH, way.next());
    }

    @Test
    void the_higher_committee_decides_what_is_not_the_branch_s() {
        assertEquals(
                Set.of(4, 8, 11, 13, 16, 17, 24, 25),
                Arrays.stream(Step.values())
                        .filter(step -> step.decidedBy() == DecidingBody.HIGHER_COMMITTEE)
                        .map(Step::number)
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_body_stands_where_its_decision_belongs() {
        UUID root = new UUID(0, 1);
        UUID college = new UUID(0, 2);
        UUID branch = new UUID(0, 3);
        Bodies bodies = new Bodies(List.of(root, college, branch), List.of(root, college));
        assertEquals(branch, bodies.deciding(DecidingBody.BRANCH, null, Optional.empty()));
        assertEquals(college, bodies.deciding(DecidingBody.HIGHER_COMMITTEE, null, Optional.empty()));
        assertEquals(root, bodies.deciding(DecidingBody.HIGHER_COMMITTEE, root, Optional.empty()));
        assertEquals(root, bodies.deciding(DecidingBody.ONE_LEVEL_UP, null, Optional.of(college)));
        assertEquals(root, bodies.deciding(DecidingBody.ONE_LEVEL_UP, null, Optional.of(root)));
        assertRefused(
                DevelopmentRefusal.BODY_DOES_NOT_DECIDE_THIS,
                () -> bodies.deciding(DecidingBody.HIGHER_COMMITTEE, branch, Optional.empty()));
        assertRefused(
                DevelopmentRefusal.BODY_DOES_NOT_DECIDE_THIS,
                () -> bodies.deciding(DecidingBody.BRANCH, college, Optional.empty()));
        assertEquals(List.of(root, college), bodies.upTo(college));
        assertEquals(List.of(root), bodies.upTo(new UUID(0, 4))); // where it stood before a reorganisation
        assertTrue(bodies.upTo(branch).contains(branch));
    }

    @Test
    void a_general_branch_is_no_higher_committee() {
        UUID root = new UUID(0, 1);
        UUID college = new UUID(0, 2);
        UUID general = new UUID(0, 3);
        UUID branch = new UUID(0, 4);
        Bodies bodies = new Bodies(List.of(root, college, general, branch), List.of(root, college));
        assertEquals(college, bodies.deciding(DecidingBody.HIGHER_COMMITTEE, null, Optional.empty()));
        assertEquals(root, bodies.deciding(DecidingBody.ONE_LEVEL_UP, null, Optional.of(college)));
        // written down before general branches were told apart
        assertEquals(college, bodies.deciding(DecidingBody.ONE_LEVEL_UP, null, Optional.of(general)));
        for (DecidingBody kind : List.of(DecidingBody.HIGHER_COMMITTEE, DecidingBody.ONE_LEVEL_UP)) {
            assertRefused(
                    DevelopmentRefusal.BODY_DOES_NOT_DECIDE_THIS,
                    () -> bodies.deciding(kind, general, Optional.of(college)));
        }
    }

    private static Stage stageBefore(Step step) {
        return Way.from(APPLIED, step).development.course().stage();
    }

    private static List<Due> dueBefore(Step step) {
        return Due.of(Way.from(APPLIED, step).development.course());
    }

    private static Step afterNo(Step step) {
        Way way = Way.from(APPLIED, step);
        if (step == Step.TARGET_CONFIRMED) way.take(Step.OBSERVATION, APPLIED.plusMonths(11));
        return way.no(step, Next.of(way.development.course()).getLast().from()).next();
    }

    private static void assertRefused(Reason reason, Runnable decision) {
        assertSame(reason, assertThrows(Refusal.class, decision::run).reason());
    }
}
