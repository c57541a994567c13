package dev.baton.membership.corrections;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wanted put right. */
@ApplicationScoped
class CorrectionRecord implements PersonalRecord {

    record Part(
            List<String> fields,
            CorrectionReason reason,
            boolean byOffice,
            CorrectionState state,
            Instant askedAt,
            @Nullable Instant decidedAt) {

        static Part of(Correction correction) {
            return new Part(
                    correction.fields(),
                    correction.reason,
                    correction.isByOffice(),
                    correction.state,
                    correction.askedAt,
                    correction.decidedAt);
        }
    }

    private final Corrections corrections;

    CorrectionRecord(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String section() {
        return "corrections";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return corrections
                .of(university, person)
                .map(all -> all.stream().map(Part::of).toList());
    }

    @Override
    public boolean outlivesErasure() {
        return false;
    }

    @Override
    public Uni<Void> forget(String university, UUID person, LocalDate on) {
        return corrections
                .delete("university = ?1 and person = ?2", university, person)
                .replaceWithVoid();
    }
}
