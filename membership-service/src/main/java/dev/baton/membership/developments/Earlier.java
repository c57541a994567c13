package dev.baton.membership.developments;

import static dev.baton.membership.developments.DevelopmentRefusal.LATER_THAN_THE_ARRIVAL;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the guards need of steps that were taken before the way was followed here, as the papers say it.
 *
 * @param activistSince the day of step 3
 * @param preReviewedOn the day of step 13, after which the branch meeting is soon; told behind it and step 14 only
 * @param admittedOn the day of step 15, from which the approval is awaited and the probation counts; told from there on
 * @param extendedBy by how many months the probation has been extended already; left out, it was not
 * @param fullMeetingOn the day of step 23, from which its approval is awaited; told behind it only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = "{\"activistSince\": \"2023-03-01\", \"admittedOn\": \"2024-04-20\"}")
record Earlier(
        @Nullable LocalDate activistSince,
        @Nullable LocalDate preReviewedOn,
        @Nullable LocalDate admittedOn,
        @Nullable Integer extendedBy,
        @Nullable LocalDate fullMeetingOn) {

    /** The day of a step, where it is told. */
    Optional<LocalDate> dayOf(Step step) {
        return Optional.ofNullable(
                switch (step) {
                    case ACTIVIST_CONFIRMED -> activistSince;
                    case PRE_REVIEW -> preReviewedOn;
                    case BRANCH_MEETING -> admittedOn;
                    case FULL_MEETING -> fullMeetingOn;
                    default -> null;
                });
    }

    /**
     * The rules hold for what was before, as far as its days can tell.
     *
     * @param last the last step that was taken before
     * @param arrival the day from which on the way is followed here
     */
    void mustBeLawful(Step last, LocalDate arrival) {
        mustNotBeLater(activistSince, Need.ACTIVIST_SINCE, arrival);
        mustNotBeLater(preReviewedOn, Need.PRE_REVIEWED_ON, arrival);
        mustNotBeLater(admittedOn, Need.ADMITTED_ON, arrival);
        mustNotBeLater(fullMeetingOn, Need.FULL_MEETING_ON, arrival);
        LocalDate targetBy = Stream.of(preReviewedOn, admittedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(arrival);
        if (last.compareTo(Step.TARGET_CONFIRMED) >= 0
                && targetBy.isBefore(requireNonNull(activistSince).plusYears(1)))
            throw Guard.ACTIVIST_FOR_A_YEAR.refusalAt(Need.ACTIVIST_SINCE.pointer());
        if (extendedBy != null) mustBeExtendedLawfully(extendedBy, arrival);
        if (fullMeetingOn != null && fullMeetingOn.isBefore(probationEnds()))
            throw Guard.PROBATION_IS_OVER.refusalAt(Need.FULL_MEETING_ON.pointer());
    }

    private static void mustNotBeLater(@Nullable LocalDate day, Need told, LocalDate arrival) {
        if (day != null && day.isAfter(arrival)) throw LATER_THAN_THE_ARRIVAL.refusalAt(told.pointer());
    }

    private LocalDate probationEnds() {
        return requireNonNull(admittedOn).plusYears(1).plusMonths(monthsOfExtension());
    }

    private void mustBeExtendedLawfully(int months, LocalDate arrival) {
        if (months < 6 || months > 12)
            throw Guard.EXTENDED_BY_HALF_A_YEAR_TO_A_YEAR.refusalAt(Need.EXTENDED_BY.pointer());
        if (arrival.isBefore(requireNonNull(admittedOn).plusYears(1)))
            throw Guard.EXTENDED_AFTER_THE_FIRST_YEAR.refusalAt(Need.EXTENDED_BY.pointer());
    }

    /** What it tells something about. */
    Set<Need> given() {
        Set<Need> given = EnumSet.noneOf(Need.class);
        if (activistSince != null) given.add(Need.ACTIVIST_SINCE);
        if (preReviewedOn != null) given.add(Need.PRE_REVIEWED_ON);
        if (admittedOn != null) given.add(Need.ADMITTED_ON);
        if (extendedBy != null) given.add(Need.EXTENDED_BY);
        if (fullMeetingOn != null) given.add(Need.FULL_MEETING_ON);
        return given;
    }

    int monthsOfExtension() {
        return extendedBy == null ? 0 : extendedBy;
    }
}
