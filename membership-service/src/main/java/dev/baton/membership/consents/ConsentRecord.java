package dev.baton.membership.consents;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What somebody agreed to and took back. It stays: it is the proof that what was done then was allowed. */
@ApplicationScoped
class ConsentRecord implements PersonalRecord {

    record Part(ConsentPurpose purpose, String text, boolean given, Instant decidedAt) {

        static Part of(Consent consent) {
            return new Part(consent.purpose, consent.text, consent.given, consent.decidedAt);
        }
    }

    private final Consents consents;

    ConsentRecord(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String section() {
        return "consents";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return consents.of(university, person)
                .map(all -> all.stream().map(Part::of).toList());
    }

    @Override
    public boolean outlivesErasure() {
        return true;
    }
}
