package dev.baton.membership.reorganisations;

import dev.baton.membership.reorganisations.Reorganisation.State;
import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reorganisation in a list. */
record ReorganisationLine(
        UUID id,
        Text title,
        UUID scope,
        UUID decidingUnit,
        @Nullable LocalDate decidedOn,
        @Schema(examples = "decided") String state,
        @Nullable LocalDate effectiveOn) {

    static ReorganisationLine of(Object[] row) {
        return new ReorganisationLine(
                (UUID) row[0],
                (Text) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (LocalDate) row[4],
                ((State) row[5]).code(),
                (LocalDate) row[6]);
    }
}
