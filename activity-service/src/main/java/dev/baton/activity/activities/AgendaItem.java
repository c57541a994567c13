package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.baton.platform.values.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a stage's agenda.
 *
 * @param speaker the office or role of who speaks, never a name
 * @param organisation code of the university that presents; that is enough, a person need not be named
 */
public record AgendaItem(
        @JsonProperty("item") UUID id,
        AgendaItemKind kind,
        Text title,
        @Nullable Text speaker,
        @Nullable String organisation,
        List<LabelledPoint> points,
        @Nullable Instant doneAt) {

    public AgendaItem {
        points = List.copyOf(points);
    }

    boolean wasDone() {
        return doneAt != null;
    }

    boolean tellsOfAnOrganisation() {
        return kind == AgendaItemKind.PRESENTATION && organisation != null;
    }

    AgendaItem doneAt(Instant now) {
        return new AgendaItem(id, kind, title, speaker, organisation, points, now);
    }
}
