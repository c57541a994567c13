package dev.baton.membership.rules;

import java.util.Set;

/** What this service holds no facts about: the rule is shown with its numbers, and nothing is said of any unit. */
sealed interface Unchecked extends Check {

    @Override
    default Set<String> places() {
        return Set.of();
    }

    /** Whether one is needed is for the branch to judge. */
    record DeputyIfNeeded() implements Unchecked {}

    /** When terms end is known; who has reminded whom is not. */
    record ReminderBeforeTermEnds(int months) implements Unchecked {}

    record ReportBeforeTermEnds(int months) implements Unchecked {}

    /** Of those entitled to vote, so many must be there. */
    record ElectionQuorum(int numerator, int denominator) implements Unchecked {}

    /** What is held, and when, activity-service knows. */
    record HeldEveryMonths(String what, int months) implements Unchecked {}

    record LecturesAYear(String by, int least) implements Unchecked {}

    record ExcellentAtMost(int numerator, int denominator) implements Unchecked {}

    record TrainingHoursAYear(String of, int hours) implements Unchecked {}
}
