package dev.baton.membership.rules;

import dev.baton.membership.rules.UnitHistory.NoVerdict;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong in one unit, and of which rules nothing can be said because a fact is not known. */
public record FindingsOfUnit(UUID unit, List<FindingView> findings, List<Undecided> undecided) {

    @Schema(description = "A rule of which nothing can be said here, and the fact that is not known.")
    public record Undecided(
            @Schema(examples = "branch-size-student") String rule, int version, Fact missing) {

        static Undecided of(NoVerdict none) {
            return new Undecided(none.rule().number(), none.rule().version(), none.missing());
        }
    }
}
