package dev.baton.showcase.showcases;

import dev.baton.platform.values.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a showcase.
 *
 * @param chair the role that chairs it ("President of the host university"), never a name
 */
record Stage(
        UUID stage,
        StageKind kind,
        Text name,
        @Nullable Venue venue,
        @Nullable Text chair,
        List<Stop> stops,
        List<AgendaItem> agenda) {}
