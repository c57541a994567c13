package dev.baton.membership.developments;

import static dev.baton.membership.developments.Step.ACTIVIST_CONFIRMED;
import static dev.baton.membership.developments.Step.APPLICATION;
import static dev.baton.membership.developments.Step.APPROVAL;
import static dev.baton.membership.developments.Step.BRANCH_MEETING;
import static dev.baton.membership.developments.Step.COMMITTEE_REVIEW;
import static dev.baton.membership.developments.Step.FULL_APPROVAL;
import static dev.baton.membership.developments.Step.FULL_MEETING;
import static dev.baton.membership.developments.Step.OBSERVATION;
import static dev.baton.membership.developments.Step.PRE_REVIEW;
import static dev.baton.membership.developments.Step.TARGET_CONFIRMED;
import static java.util.Objects.requireNonNull;

import dev.baton.membership.members.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One person's way so far, read from its entries: what stands, what is awaited, from when and until when. Months are those
 * of the calendar; where a month is too short for the day, its last day counts.
 */
final class Course {

    /** A guard that is kept normally, and was not. */
    record Remark(Guard guard, Entry entry) {}

    /** What has been passed and still stands: always the steps from the first one on, without a gap. */
    private final Map<Step, Entry> standing = new EnumMap<>(Step.class);

    private final List<Remark> remarks = new ArrayList<>();
    private Optional<LocalDate> lastDate = Optional.empty();
    private Optional<LocalDate> observedOn = Optional.empty();
    private boolean observedWithoutAGap = true;
    private int monthsOfExtension;
    private Optional<Act> ending = Optional.empty();

    private Course() {}

    static Course of(List<Entry> entries) {
        Course course = new Course();
        entries.forEach(course::read);
        return course;
    }

    private void read(Entry entry) {
        switch (entry.act()) {
            case ARRIVAL -> arrive(requireNonNull(entry.step()), entry);
            case STEP -> read(requireNonNull(entry.step()), entry);
            case EXTENSION -> monthsOfExtension = requireNonNull(entry.facts().months());
            case RESTART -> lapse().ifPresent(lapse -> goBackTo(lapse.restartsAt()));
            case DISCONTINUATION, MOVE, DEPARTURE -> ending = Optional.of(entry.act());
        }
        lastDate = Optional.of(entry.on());
    }

    /** All that was taken before stands, and the one entry stands for it. */
    private void arrive(Step last, Entry entry) {
        Arrays.stream(Step.values())
                .filter(step -> step.compareTo(last) <= 0)
                .forEach(step -> standing.put(step, entry));
        monthsOfExtension = requireNonNull(entry.facts().earlier()).monthsOfExtension();
    }

    private void read(Step step, Entry entry) {
        Guard.at(Act.STEP, Optional.of(step)).stream()
                .filter(Guard::isNormally)
                .filter(guard -> !guard.isKept(this, new Attempt(entry, Set.of())))
                .forEach(guard -> remarks.add(new Remark(guard, entry)));
        if (step == OBSERVATION) observe(entry.on());
        if (entry.outcome() == Outcome.PASSED) standing.put(step, entry);
        else step.afterNo().ifPresent(this::goBackTo);
    }

    private void observe(LocalDate day) {
        observedWithoutAGap &= !day.isAfter(observationIsDue());
        observedOn = Optional.of(day);
    }

    private void goBackTo(Step step) {
        standing.keySet().removeIf(passed -> passed.compareTo(step) >= 0);
    }

    /** The first step that has not been passed; none where the way has ended. */
    Optional<Step> awaited() {
        return ending.isPresent()
                ? Optional.empty()
                : Arrays.stream(Step.values())
                        .filter(step -> !standing.containsKey(step))
                        .findFirst();
    }

    boolean awaits(Step step) {
        return awaited().filter(step::equals).isPresent();
    }

    /** The steps that may come next: the awaited one, and until somebody is a development target, one more observation. */
    List<Step> next() {
        return awaits(TARGET_CONFIRMED)
                ? List.of(OBSERVATION, TARGET_CONFIRMED)
                : awaited().stream().toList();
    }

    State state() {
        return ending.map(Course::endedBy).orElseGet(() -> isCompleted() ? State.COMPLETED : State.OPEN);
    }

    private static State endedBy(Act act) {
        return switch (act) {
            case MOVE -> State.MOVED;
            case DEPARTURE -> State.DEPARTED;
            case ARRIVAL, STEP, EXTENSION, RESTART, DISCONTINUATION -> State.DISCONTINUED;
        };
    }

    private boolean isDiscontinued() {
        return state() == State.DISCONTINUED;
    }

    private boolean isCompleted() {
        return standing.size() == Step.values().length;
    }

    boolean hasPassed(Step step) {
        return standing.containsKey(step);
    }

    Optional<LocalDate> lastDate() {
        return lastDate;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Which committee passed it. */
    Optional<Entry> passed(Step step) {
        return Optional.ofNullable(standing.get(step));
    }

    LocalDate on(Step step) {
        return requireNonNull(standing.get(step)).dayOf(step);
    }

    /** The last observation that is written down. */
    Optional<LocalDate> observedOn() {
        return observedOn;
    }

    /**
     * As the roster shows it. The probation counts from the branch meeting, but what the meeting adopted is no admission until
     * it is approved: before, a branch is not a member the larger, and an approval that lapses takes nobody away from it.
     */
    Stage stage() {
        if (isDiscontinued()) return Stage.APPLICANT;
        if (hasPassed(FULL_APPROVAL)) return Stage.FULL_MEMBER;
        if (hasPassed(APPROVAL)) return Stage.PROBATIONARY_MEMBER;
        if (hasPassed(TARGET_CONFIRMED)) return Stage.DEVELOPMENT_TARGET;
        return hasPassed(ACTIVIST_CONFIRMED) ? Stage.ACTIVIST : Stage.APPLICANT;
    }

    /** Who arrives in the middle stands where the roster says; a past that is written down step by step catches up with it. */
    void mustAgreeWith(Stage roster) {
        boolean arrived = standing.values().stream().anyMatch(entry -> entry.act() == Act.ARRIVAL);
        if (arrived && stage() != roster) throw DevelopmentRefusal.ROSTER_SAYS_OTHERWISE.refusalAt("/number");
    }

    LocalDate talkIsDue() {
        return on(APPLICATION).plusMonths(1);
    }

    /** Whether no observation came later than half a year after the one before. */
    boolean isObservedWithoutAGap() {
        return observedWithoutAGap;
    }

    /** Until an arrival others observed: from then on it is counted anew. */
    LocalDate observationIsDue() {
        return observedOn
                .orElseGet(
                        () -> requireNonNull(standing.get(ACTIVIST_CONFIRMED)).on())
                .plusMonths(6);
    }

    LocalDate activistForAYear() {
        return on(ACTIVIST_CONFIRMED).plusYears(1);
    }

    LocalDate meetingIsDue() {
        return on(PRE_REVIEW).plusMonths(1);
    }

    /** @param meeting the branch meeting whose decision awaits approval */
    LocalDate approvalIsDue(Step meeting) {
        return on(meeting).plusMonths(3);
    }

    LocalDate approvalIsDueInSpecialCases(Step meeting) {
        return on(meeting).plusMonths(6);
    }

    /** One year from the branch meeting, before any extension. */
    LocalDate firstYearEnds() {
        return on(BRANCH_MEETING).plusYears(1);
    }

    LocalDate probationEnds() {
        return firstYearEnds().plusMonths(monthsOfExtension);
    }

    boolean isExtended() {
        return monthsOfExtension > 0;
    }

    /** From the approval of the admission to the approval of full membership. */
    boolean isOnProbation() {
        return ending.isEmpty() && hasPassed(APPROVAL) && !hasPassed(FULL_MEETING);
    }

    /** The limit that the awaited step is under. */
    Optional<Lapse> lapse() {
        return awaited().flatMap(step -> switch (step) {
            case TALK -> Optional.of(new Lapse(talkIsDue(), APPLICATION));
            case HIGHER_TALK, APPROVAL ->
                Optional.of(new Lapse(approvalIsDueInSpecialCases(BRANCH_MEETING), COMMITTEE_REVIEW));
            case FULL_APPROVAL -> Optional.of(new Lapse(approvalIsDueInSpecialCases(FULL_MEETING), FULL_MEETING));
            default -> Optional.empty();
        });
    }

    boolean hasLapsed(LocalDate day) {
        return lapse().filter(lapse -> day.isAfter(lapse.lastDay())).isPresent();
    }
}
