package dev.baton.membership.developments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A day by which something is to be done. */
record Due(LocalDate on, Kind kind) {

    enum Kind {
        TALK,
        OBSERVATION,
        BRANCH_MEETING,
        APPROVAL,
        /** In special cases; after it the procedure restarts. */
        APPROVAL_AT_THE_LATEST,
        END_OF_PROBATION;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the awaited step calls for. */
    static List<Due> of(Course course) {
        return course.awaited().map(step -> of(step, course)).orElse(List.of());
    }

    private static List<Due> of(Step awaited, Course course) {
        return switch (awaited) {
            case TALK -> List.of(new Due(course.talkIsDue(), Kind.TALK));
            case ACTIVIST_FILED, CONTACTS_APPOINTED, OBSERVATION, TARGET_CONFIRMED ->
                List.of(new Due(course.observationIsDue(), Kind.OBSERVATION));
            case FORM_COMPLETED, BRANCH_MEETING -> List.of(new Due(course.meetingIsDue(), Kind.BRANCH_MEETING));
            case HIGHER_TALK, APPROVAL -> approval(Step.BRANCH_MEETING, course);
            case FULL_APPROVAL -> approval(Step.FULL_MEETING, course);
            case APPROVAL_FILED, ASSIGNED, OATH, CONTINUED_EDUCATION, FULL_APPLICATION, FULL_MEETING ->
                List.of(new Due(course.probationEnds(), Kind.END_OF_PROBATION));
            default -> List.of();
        };
    }

    private static List<Due> approval(Step meeting, Course course) {
        return List.of(
                new Due(course.approvalIsDue(meeting), Kind.APPROVAL),
                new Due(course.approvalIsDueInSpecialCases(meeting), Kind.APPROVAL_AT_THE_LATEST));
    }

    boolean isBetween(LocalDate from, LocalDate until) {
        return !on.isBefore(from) && !on.isAfter(until);
    }
}
