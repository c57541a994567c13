package dev.baton.membership.developments;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the guards need of one entry, and nothing else: no birth date, no contents of a talk, a review or a report, no vote
 * of a person.
 *
 * @param ofAge whether the applicant is 18 or older
 * @param people the contacts (step 5) or introducers (step 9)
 * @param leavesOn the day on which the person is going to leave their place of work or study, where one is known
 * @param specialCase whether more than three months for an approval have a special reason
 * @param months how long an extension of the probation lasts
 * @param earlier of a way that was begun before it was followed here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"tally": {"entitled": 12, "due": 12, "present": 11, "inFavour": 10, "against": 0, "abstained": 1}}""")
record Facts(
        @Nullable Boolean ofAge,
        @Nullable @Size(max = 2) List<@NotNull UUID> people,
        @Nullable @PositiveOrZero Integer trainingDays,
        @Nullable @PositiveOrZero Integer trainingHours,
        @Nullable @Valid Tally tally,
        @Nullable LocalDate leavesOn,
        @Nullable Boolean specialCase,
        @Nullable Integer months,
        @Nullable Earlier earlier) {

    static final Facts NONE = new Facts(null, null, null, null, null, null, null, null, null);

    static Facts months(int months) {
        return new Facts(null, null, null, null, null, null, null, months, null);
    }

    /** What it tells something about. */
    Set<Need> given() {
        Set<Need> given = EnumSet.noneOf(Need.class);
        if (ofAge != null) given.add(Need.OF_AGE);
        if (people != null) given.add(Need.PEOPLE);
        if (trainingDays != null || trainingHours != null) given.add(Need.TRAINING);
        if (tally != null) given.add(Need.TALLY);
        if (leavesOn != null) given.add(Need.LEAVES_ON);
        if (specialCase != null) given.add(Need.SPECIAL_CASE);
        if (months != null) given.add(Need.MONTHS);
        if (earlier != null) given.addAll(earlier.given());
        return given;
    }
}
