package dev.baton.membership.erasures;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody was to be erased. It stays, to show that it was done. */
@ApplicationScoped
class ErasureRecord implements PersonalRecord {

    record Part(
            ErasureGround ground,
            ErasureState state,
            Instant askedAt,
            @Nullable Instant decidedAt) {

        static Part of(Erasure erasure) {
            return new Part(erasure.ground, erasure.state, erasure.askedAt, erasure.decidedAt);
        }
    }

    private final Erasures erasures;

    ErasureRecord(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public String section() {
        return "erasures";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return erasures.of(university, person)
                .map(all -> all.stream().map(Part::of).toList());
    }

    @Override
    public boolean outlivesErasure() {
        return true;
    }
}
