package dev.baton.membership.reorganisations;

import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation as the offices above everything it touches see it.
 *
 * @param scope the deepest unit above everything it touches
 * @param effectiveOn the first day on which the tree is as was decided
 * @param established the ids of the units it established, by their keys; empty before the decision
 */
record ReorganisationView(
        UUID id,
        Text title,
        @Nullable Consultation consultation,
        UUID decidingUnit,
        @Nullable LocalDate decidedOn,
        UUID scope,
        @Schema(examples = "draft") String state,
        @Nullable LocalDate effectiveOn,
        Map<String, UUID> established,
        List<Step> steps) {

    static ReorganisationView of(Reorganisation one) {
        return new ReorganisationView(
                one.id,
                one.title,
                one.consultation,
                one.decidingUnit,
                one.decidedOn,
                one.scope,
                one.state.code(),
                one.effectiveOn,
                one.made,
                one.program.steps());
    }
}
