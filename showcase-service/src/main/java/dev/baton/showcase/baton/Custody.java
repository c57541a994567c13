package dev.baton.showcase.baton;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A university's time with the baton, which is the time of one leg. Never changed once written; both sides of a handover
 * have signed it, and the first one nobody, for it came by the launch.
 */
@Embeddable
record Custody(
        String custodian,
        UUID leg,
        Instant since,
        @Nullable Artefact artefact,
        @Nullable UUID givenBy,
        @Nullable UUID receivedBy) {}
