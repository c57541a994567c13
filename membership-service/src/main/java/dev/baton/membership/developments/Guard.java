package dev.baton.membership.developments;

import static dev.baton.membership.developments.Step.ACTIVIST_CONFIRMED;
import static dev.baton.membership.developments.Step.APPLICATION;
import static dev.baton.membership.developments.Step.APPROVAL;
import static dev.baton.membership.developments.Step.BRANCH_MEETING;
import static dev.baton.membership.developments.Step.CONTACTS_APPOINTED;
import static dev.baton.membership.developments.Step.FULL_APPROVAL;
import static dev.baton.membership.developments.Step.FULL_MEETING;
import static dev.baton.membership.developments.Step.INTRODUCERS_NAMED;
import static dev.baton.membership.developments.Step.OBSERVATION;
import static dev.baton.membership.developments.Step.SHORT_TRAINING;
import static dev.baton.membership.developments.Step.TALK;
import static dev.baton.membership.developments.Step.TARGET_CONFIRMED;
import static java.util.Objects.requireNonNull;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;
import dev.baton.platform.refusals.Wording;
import dev.baton.platform.values.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules of domain.md §4.1, each with its number and the article of 发展党员工作细则 that it comes from, where that is known.
 * Where one is broken, it is the reason for the "no"; its words, number and article included, stand with the refusals.
 */
enum Guard implements Reason {
    APPLICANT_IS_OF_AGE(
            1,
            0,
            "/facts/ofAge",
            Set.of(APPLICATION),
            (course, asked) -> Boolean.TRUE.equals(asked.facts().ofAge())),

    TALK_WITHIN_A_MONTH(
            2, 0, "/on", Set.of(TALK), (course, asked) -> !asked.on().isAfter(course.talkIsDue())),

    CONTACTS_ARE_FULL_MEMBERS(
            3, 0, "/facts/people", Set.of(CONTACTS_APPOINTED), (course, asked) -> asked.namesFullMembers(1, 2)),

    OBSERVED_EVERY_HALF_YEAR(
            4,
            0,
            "/on",
            Set.of(TARGET_CONFIRMED),
            (course, asked) -> !asked.on().isAfter(course.observationIsDue())),

    ACTIVIST_FOR_A_YEAR(
            5,
            13,
            "/on",
            Set.of(TARGET_CONFIRMED),
            (course, asked) -> !asked.on().isBefore(course.activistForAYear())),

    INTRODUCERS_ARE_FULL_MEMBERS(
            6, 0, "/facts/people", Set.of(INTRODUCERS_NAMED), (course, asked) -> asked.namesFullMembers(2, 2)),

    TRAINING_IS_LONG_ENOUGH(
            7,
            17,
            "/facts/trainingDays",
            Set.of(SHORT_TRAINING),
            (course, asked) -> isAtLeast(asked.facts().trainingDays(), 3)
                    || isAtLeast(asked.facts().trainingHours(), 24)),

    NOT_SHORTLY_BEFORE_LEAVING(
            8,
            19,
            "/facts/leavesOn",
            Set.of(BRANCH_MEETING),
            (course, asked) -> asked.facts().leavesOn() == null
                    || !asked.facts().leavesOn().isBefore(asked.on().plusMonths(3))),

    /** "Normally": said, and not refused. */
    MEETING_SOON_AFTER_PRE_REVIEW(
            9, 0, "/on", Set.of(BRANCH_MEETING), (course, asked) -> !asked.on().isAfter(course.meetingIsDue())),

    MEETING_HAS_QUORUM(
            10,
            20,
            "/facts/tally/present",
            Set.of(BRANCH_MEETING, FULL_MEETING),
            (course, asked) -> tally(asked).hasQuorum()),

    MEETING_ADOPTS_BY_MAJORITY(
            11,
            20,
            "/outcome",
            Set.of(BRANCH_MEETING, FULL_MEETING),
            (course, asked) -> tally(asked).isAdopted() == (asked.entry().outcome() == Outcome.PASSED)),

    APPROVED_WITHIN_THREE_MONTHS(
            12,
            0,
            "/on",
            Set.of(APPROVAL, FULL_APPROVAL),
            (course, asked) -> Boolean.TRUE.equals(asked.facts().specialCase())
                    || !asked.on().isAfter(course.approvalIsDue(meetingBefore(asked)))),

    APPROVED_WITHIN_SIX_MONTHS(
            13,
            0,
            "/on",
            Set.of(APPROVAL, FULL_APPROVAL),
            (course, asked) -> !asked.on().isAfter(course.approvalIsDueInSpecialCases(meetingBefore(asked)))),

    PROBATION_IS_OVER(
            14, 32, "/on", Set.of(FULL_MEETING), (course, asked) -> !asked.on().isBefore(course.probationEnds())),

    EXTENDED_AFTER_THE_FIRST_YEAR(
            15, 32, "/on", Set.of(), (course, asked) -> !asked.on().isBefore(course.firstYearEnds())),

    EXTENDED_ONCE(16, 0, "/months", Set.of(), (course, asked) -> !course.isExtended()),

    EXTENDED_BY_HALF_A_YEAR_TO_A_YEAR(
            17,
            0,
            "/months",
            Set.of(),
            (course, asked) -> isAtLeast(asked.facts().months(), 6)
                    && !isAtLeast(asked.facts().months(), 13)),

    /** Follows from 5 and 14; stated because it is asked for, and checked because it is cheap. */
    TWO_YEARS_FROM_ACTIVIST(
            18,
            0,
            "/on",
            Set.of(FULL_MEETING),
            (course, asked) ->
                    !asked.on().isBefore(course.on(ACTIVIST_CONFIRMED).plusMonths(24))),

    /** Beside 4: a half-year that went by cannot be made up for any more, so it is said, and not refused. */
    OBSERVED_WITHOUT_A_GAP(
            19,
            0,
            "/on",
            Set.of(OBSERVATION, TARGET_CONFIRMED),
            (course, asked) -> asked.entry().step() == OBSERVATION
                    ? !asked.on().isAfter(course.observationIsDue())
                    : course.isObservedWithoutAGap());

    private static final Set<Guard> OF_EXTENSIONS =
            Set.of(EXTENDED_AFTER_THE_FIRST_YEAR, EXTENDED_ONCE, EXTENDED_BY_HALF_A_YEAR_TO_A_YEAR);

    private final int number;
    private final int article;
    private final String pointer;
    private final Set<Step> steps;
    private final BiPredicate<Course, Attempt> rule;

    /** @param article 0 where it is not known */
    Guard(int number, int article, String pointer, Set<Step> steps, BiPredicate<Course, Attempt> rule) {
        this.number = number;
        this.article = article;
        this.pointer = pointer;
        this.steps = steps;
        this.rule = rule;
    }

    /** In the order of their numbers; of an arrival {@link Earlier} judges. */
    static List<Guard> at(Act act, Optional<Step> step) {
        return Arrays.stream(values())
                .filter(guard -> switch (act) {
                    case STEP -> step.filter(guard.steps::contains).isPresent();
                    case EXTENSION -> OF_EXTENSIONS.contains(guard);
                    case ARRIVAL, RESTART, DISCONTINUATION, MOVE, DEPARTURE -> false;
                })
                .toList();
    }

    boolean isKept(Course course, Attempt asked) {
        return rule.test(course, asked);
    }

    void mustBeKept(Course course, Attempt asked) {
        if (!isNormally() && !isKept(course, asked)) throw refusalAt(pointer);
    }

    /** Whether breaking it is remarked only. */
    boolean isNormally() {
        return this == MEETING_SOON_AFTER_PRE_REVIEW || this == OBSERVED_WITHOUT_A_GAP;
    }

    int number() {
        return number;
    }

    OptionalInt article() {
        return article == 0 ? OptionalInt.empty() : OptionalInt.of(article);
    }

    Text words() {
        return new Text(Wording.of(code(), Locale.CHINESE), Wording.of(code(), Locale.ENGLISH));
    }

    @Override
    public RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    private static boolean isAtLeast(@Nullable Integer number, int least) {
        return number != null && number >= least;
    }

    private static Tally tally(Attempt asked) {
        return requireNonNull(asked.facts().tally());
    }

    private static Step meetingBefore(Attempt asked) {
        return asked.entry().step() == APPROVAL ? BRANCH_MEETING : FULL_MEETING;
    }
}
