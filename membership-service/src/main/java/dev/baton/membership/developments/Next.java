package dev.baton.membership.developments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step that may come next.
 *
 * @param from the first day on which it is lawful
 * @param until the last day on which it is; where it lies before {@code from}, something else has to come first: one more
 *     observation
 */
record Next(Step step, LocalDate from, Optional<LocalDate> until) {

    static List<Next> of(Course course) {
        return course.next().stream()
                .map(step -> new Next(step, from(step, course), until(step, course)))
                .toList();
    }

    private static LocalDate from(Step step, Course course) {
        return Stream.concat(course.lastDate().stream(), earliest(step, course).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Optional<LocalDate> earliest(Step step, Course course) {
        return switch (step) {
            case OBSERVATION -> course.observedOn().map(last -> last.plusDays(1));
            case TARGET_CONFIRMED -> Optional.of(course.activistForAYear());
            case FULL_MEETING -> Optional.of(course.probationEnds());
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> until(Step step, Course course) {
        return step == Step.TARGET_CONFIRMED
                ? Optional.of(course.observationIsDue())
                : course.lapse().map(Lapse::lastDay);
    }
}
