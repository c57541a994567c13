package dev.baton.showcase.initiatives;

import dev.baton.platform.values.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An initiative as the outside sees it. */
record InitiativeView(
        UUID id,
        Text name,
        List<Text> organisers,
        InitiativeStatus status,
        @Nullable Instant launchedAt,
        @Nullable UUID baton) {

    static InitiativeView of(Initiative initiative) {
        return new InitiativeView(
                initiative.id,
                initiative.name,
                initiative.organisers,
                initiative.status,
                initiative.launchedAt,
                initiative.baton);
    }
}
