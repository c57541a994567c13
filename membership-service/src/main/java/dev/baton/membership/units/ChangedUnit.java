package dev.baton.membership.units;

import dev.baton.platform.values.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a unit is to be called and linked from today on; what is left out is taken away. */
@Schema(examples = """
                {"name": {"zh": "计算机学院", "en": "School of Computing"}, "code": "CS",
                 "administrativeUnit": "01980000-0000-7000-8000-000000000104"}""")
record ChangedUnit(
        @NotNull Text name,
        @Nullable @Pattern(regexp = NewUnit.CODE) String code,
        @Nullable UUID administrativeUnit,
        @Nullable BranchKind kind,
        @Nullable @Min(1) @Max(1000) Integer coveredUnits) {}
