package dev.baton.membership.reorganisations;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.baton.membership.rules.BranchSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a branch is to be divided.
 *
 * @param parts as many as are needed where it is left out
 * @param most how many full and probationary members each part may have: as many as the rules let a branch of its kind
 *     have where it is left out, and never more
 * @param campuses who belongs where, as far as that is to matter; it is used for this once and not kept
 */
@Schema(examples = "{\"parts\": 2, \"by\": \"balanced\", \"most\": 30}")
record NewDivision(
        @Nullable @Min(2) @Max(50) Integer parts,
        @NotNull By by,
        @Nullable @Min(1) Integer most,

        @Schema(
                description =
                        "For a division by campus: the name of each member's campus, by the member's id. It is not"
                                + " kept. Whoever is left out goes to any part.")
        @Nullable
        @Size(max = 1000)
        Map<UUID, @NotBlank @Size(max = 60) String> campuses) {

    enum By {
        /** As equal as can be. */
        BALANCED,
        /** Those who joined in one year stay together, as far as that can be. */
        COHORT,
        /** Those of one campus stay together, as far as that can be. */
        CAMPUS;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws dev.baton.platform.refusals.Refusal where no division of that kind is lawful */
    List<List<Colleague>> of(List<Colleague> members, BranchSize lawful) {
        mustSayCampusesOf(members);
        int limit = Objects.requireNonNullElse(most, lawful.mostMembers());
        if (limit > lawful.mostMembers())
            throw ReorganisationRefusal.MORE_THAN_A_BRANCH_MAY_HAVE.refusalAt("/most", lawful.mostMembers());
        long counted = members.stream().filter(Colleague::counted).count();
        if (parts == null && counted <= limit) throw ReorganisationRefusal.BRANCH_IS_NOT_OVERSIZED.refusal(limit);
        int number = parts == null ? (int) Math.ceilDiv(counted, limit) : parts;
        if (counted > (long) number * limit)
            throw ReorganisationRefusal.PARTS_WOULD_BE_OVERSIZED.refusalAt("/parts", limit);
        long full = members.stream().filter(Colleague::full).count();
        if (full < (long) number * lawful.fewestFullMembers())
            throw ReorganisationRefusal.TOO_FEW_FULL_MEMBERS.refusal(lawful.fewestFullMembers(), number);
        Division division = new Division(number, new BranchSize(lawful.fewestFullMembers(), limit));
        return switch (by) {
            case BALANCED -> division.balanced(members);
            case COHORT -> division.together(members, Colleague::cohort);
            case CAMPUS -> division.together(members, this::campus);
        };
    }

    private void mustSayCampusesOf(List<Colleague> members) {
        if (by != By.CAMPUS) return;
        if (campuses == null || campuses.isEmpty())
            throw ReorganisationRefusal.CAMPUSES_ARE_MISSING.refusalAt("/campuses");
        Set<UUID> known = members.stream().map(Colleague::person).collect(Collectors.toSet());
        campuses.keySet().stream()
                .filter(person -> !known.contains(person))
                .findFirst()
                .ifPresent(stranger -> {
                    throw ReorganisationRefusal.NO_MEMBER_THERE.refusalAt("/campuses/" + stranger);
                });
    }

    /** Whoever has none said is with nobody. */
    private Object campus(Colleague member) {
        String campus = Objects.requireNonNull(campuses).get(member.person());
        return campus == null ? member.person() : campus;
    }
}
