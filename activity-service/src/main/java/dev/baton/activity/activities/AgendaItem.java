package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.baton.platform.values.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a stage's agenda.
 *
 * @param speaker the office or role of who speaks, never a name
 * @param organisation code of the university that presents; that is enough, a person need not be named
 * @param notHeld whether it was left out, in the end; known once the stage is concluded
 */
public record AgendaItem(
        @JsonProperty("item") UUID id,
        AgendaItemKind kind,
        Text title,
        @Nullable Text speaker,
        @Nullable String organisation,
        List<LabelledPoint> points,
        @Nullable Instant doneAt,
        boolean notHeld) {

    public AgendaItem {
        points = List.copyOf(points);
    }

    public static AgendaItem planned(
            UUID id,
            AgendaItemKind kind,
            Text title,
            @Nullable Text speaker,
            @Nullable String organisation,
            List<LabelledPoint> points) {
        return new AgendaItem(id, kind, title, speaker, organisation, points, null, false);
    }

    boolean wasDone() {
        return doneAt != null;
    }

    boolean tellsOfAnOrganisation() {
        return kind == AgendaItemKind.PRESENTATION && organisation != null;
    }

    AgendaItem doneAt(Instant now) {
        return new AgendaItem(id, kind, title, speaker, organisation, points, now, false);
    }

    AgendaItem withoutIfIn(Set<UUID> notHeld) {
        boolean leftOut = notHeld.contains(id);
        if (leftOut && wasDone()) throw ActivityRefusal.ITEM_ALREADY_DONE.refusalAt("/notHeld");
        if (leftOut && kind == AgendaItemKind.LAUNCH_ANNOUNCEMENT)
            throw ActivityRefusal.LAUNCH_NOT_ANNOUNCED.refusalAt("/notHeld");
        return new AgendaItem(id, kind, title, speaker, organisation, points, doneAt, leftOut);
    }
}
