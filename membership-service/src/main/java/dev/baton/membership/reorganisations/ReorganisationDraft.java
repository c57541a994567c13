package dev.baton.membership.reorganisations;

import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.values.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation as an office writes it down.
 *
 * @param consultation may come later, but not after the decision
 * @param decidingUnit whose meeting decides; @param decidedOn the day of that meeting, which may have been some days ago
 */
@Schema(examples = """
                {"title": {"zh": "创新创意设计学院党组织设置调整", "en": "Branches of the college, newly arranged"},
                 "consultation": {"heldOn": "2026-11-20", "form": "meeting",
                   "bodies": ["01980000-0000-7000-8000-000000000104"], "outcome": "agreed"},
                 "decidingUnit": "01980000-0000-7000-8000-000000000102", "decidedOn": "2026-12-01",
                 "steps": [
                   {"step": "establish", "key": "staff", "parent": "01980000-0000-7000-8000-000000000102",
                    "type": "general-branch", "name": {"zh": "教工党总支", "en": "Staff general branch"}},
                   {"step": "move-unit", "unit": "01980000-0000-7000-8000-000000000103", "parent": {"new": "staff"}},
                   {"step": "cancel", "unit": "01980000-0000-7000-8000-000000000104", "successor": {"new": "staff"}}]}""")
record ReorganisationDraft(
        @NotNull Text title,
        @Nullable @Valid Consultation consultation,
        @NotNull UUID decidingUnit,
        @Nullable LocalDate decidedOn,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Step> steps) {

    Program program() {
        return new Program(steps);
    }

    /** All that it names. */
    List<UUID> units() {
        return Stream.of(
                        program().units(),
                        List.of(decidingUnit),
                        consultation == null ? List.<UUID>of() : consultation.bodies())
                .flatMap(List::stream)
                .toList();
    }

    /** All but the steps. */
    void mustFit(TreeState present, List<UUID> reach, LocalDate today) {
        if (!present.has(decidingUnit)) throw RequestReason.NOT_FOUND.refusalAt("/decidingUnit");
        Reorganisation.mustBeDecidedAbove(reach, decidingUnit);
        if (isAfter(decidedOn, today)) throw ReorganisationRefusal.DECIDED_IN_THE_FUTURE.refusalAt("/decidedOn");
        if (consultation == null) return;
        if (isAfter(consultation.heldOn(), decidedOn == null ? today : decidedOn))
            throw ReorganisationRefusal.CONSULTED_AFTERWARDS.refusalAt("/consultation/heldOn");
        for (int index = 0; index < consultation.bodies().size(); index++) {
            if (!present.has(consultation.bodies().get(index)))
                throw RequestReason.NOT_FOUND.refusalAt("/consultation/bodies/" + index);
        }
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other);
    }
}
