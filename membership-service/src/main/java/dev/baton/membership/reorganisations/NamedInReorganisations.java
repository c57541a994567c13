package dev.baton.membership.reorganisations;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The drafts and decisions in which somebody is named as one who goes from a unit to another. */
@ApplicationScoped
class NamedInReorganisations implements PersonalRecord {

    /** @param unit whose meeting decides; @param on the first day on which the tree is so, null before the decision */
    record Part(
            UUID id,
            UUID unit,
            Reorganisation.State state,
            @Nullable LocalDate on) {

        static Part of(Reorganisation one) {
            return new Part(one.id, one.decidingUnit, one.state, one.effectiveOn);
        }
    }

    private final Reorganisations reorganisations;

    NamedInReorganisations(Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public String section() {
        return "reorganisations";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return reorganisations
                .naming(university, person)
                .map(found -> found.stream().map(Part::of).toList());
    }

    @Override
    public boolean outlivesErasure() {
        return true;
    }
}
