package dev.baton.membership.units;

import dev.baton.platform.values.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when a unit is to be established. The last two are for branches only, and may be left out where they
 * are not known: of how many units the branch is the joint one ({@code 1}: it is nobody else's), and whose it is.
 */
@Schema(examples = """
                {"parent": "01980000-0000-7000-8000-000000000101", "type": "secondary-organisation",
                 "name": {"zh": "创新创意设计学院", "en": "College of Innovation and Creative Design"},
                 "code": "CICD", "establishedOn": "2021-09-01"}""")
public record NewUnit(
        @NotNull UUID parent,
        @NotNull UnitType type,
        @NotNull Text name,
        @Nullable @Pattern(regexp = NewUnit.CODE) String code,
        @NotNull LocalDate establishedOn,
        @Nullable BranchKind kind,
        @Nullable @Min(1) @Max(1000) Integer coveredUnits) {

    /** What may be a unit's code. */
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}";
}
