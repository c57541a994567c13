package dev.baton.membership.developments;

import static dev.baton.membership.developments.DevelopmentRefusal.LATER_THAN_THE_ARRIVAL;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the guards need of steps that were taken before the way was followed here, as the papers say it.
 *
 * @param activistSince the day of step 3
 * @param admittedOn the day of step 15, from which the probation counts; told after the approval only
 * @param extendedBy by how many months the probation has been extended already; left out, it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = "{\"activistSince\": \"2023-03-01\", \"admittedOn\": \"2024-04-20\"}")
record Earlier(
        @Nullable LocalDate activistSince,
        @Nullable LocalDate admittedOn,
        @Nullable Integer extendedBy) {

    /** The day of a step, where it is told. */
    Optional<LocalDate> dayOf(Step step) {
        return Optional.ofNullable(
                switch (step) {
                    case ACTIVIST_CONFIRMED -> activistSince;
                    case BRANCH_MEETING -> admittedOn;
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
        LocalDate since = requireNonNull(activistSince);
        if (since.isAfter(arrival)) throw LATER_THAN_THE_ARRIVAL.refusalAt(Need.ACTIVIST_SINCE.pointer());
        if (admittedOn != null && admittedOn.isAfter(arrival))
            throw LATER_THAN_THE_ARRIVAL.refusalAt(Need.ADMITTED_ON.pointer());
        LocalDate targetBy = admittedOn == null ? arrival : admittedOn;
        if (last.compareTo(Step.TARGET_CONFIRMED) >= 0 && targetBy.isBefore(since.plusYears(1)))
            throw Guard.ACTIVIST_FOR_A_YEAR.refusalAt(Need.ACTIVIST_SINCE.pointer());
        if (extendedBy != null) mustBeExtendedLawfully(extendedBy, arrival);
    }

    private void mustBeExtendedLawfully(int months, LocalDate arrival) {
        if (months < 6 || months > 12)
            throw Guard.EXTENDED_BY_HALF_A_YEAR_TO_A_YEAR.refusalAt(Need.EXTENDED_BY.pointer());
        if (arrival.isBefore(requireNonNull(admittedOn).plusYears(1)))
            throw Guard.EXTENDED_AFTER_THE_FIRST_YEAR.refusalAt(Need.EXTENDED_BY.pointer());
    }

    int monthsOfExtension() {
        return extendedBy == null ? 0 : extendedBy;
    }
}
