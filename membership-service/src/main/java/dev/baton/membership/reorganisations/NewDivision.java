package dev.baton.membership.reorganisations;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a branch is to be divided.
 *
 * @param parts as many as are needed where it is left out
 * @param most how many full and probationary members each part may have; 30 where it is left out, as for students and
 *     teachers
 */
@Schema(examples = "{\"parts\": 2, \"by\": \"balanced\", \"most\": 30}")
record NewDivision(
        @Nullable @Min(2) @Max(50) Integer parts,
        @NotNull By by,
        @Nullable @Min(3) @Max(50) Integer most) {

    /** The universities' standard for students' and teachers' branches (domain.md §4.2). */
    private static final int USUAL = 30;

    enum By {
        /** As equal as can be. */
        BALANCED,
        /** Those who joined in one year stay together, as far as that can be. */
        COHORT;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws dev.baton.platform.refusals.Refusal where no division of that kind is lawful */
    List<List<Colleague>> of(List<Colleague> members) {
        int limit = Objects.requireNonNullElse(most, USUAL);
        int counted = (int) members.stream().filter(Colleague::counted).count();
        if (parts == null && counted <= limit) throw ReorganisationRefusal.BRANCH_IS_NOT_OVERSIZED.refusal(limit);
        int number = parts == null ? (counted + limit - 1) / limit : parts;
        if (counted > number * limit) throw ReorganisationRefusal.PARTS_WOULD_BE_OVERSIZED.refusalAt("/parts", limit);
        long full = members.stream().filter(Colleague::full).count();
        if (full < (long) number * Division.FEWEST)
            throw ReorganisationRefusal.TOO_FEW_FULL_MEMBERS.refusal(Division.FEWEST, number);
        Division division = new Division(number, limit);
        return by == By.BALANCED ? division.balanced(members) : division.byCohort(members);
    }
}
