package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.baton.platform.values.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A part of an activity with its own venue, chair, stops and agenda.
 *
 * @param chair the office or role of who chairs, never a name
 */
public record Stage(
        @JsonProperty("stage") UUID id,
        StageKind kind,
        Text name,
        @Nullable Venue venue,
        @Nullable Text chair,
        List<Stop> stops,
        List<AgendaItem> agenda,
        @Nullable Instant concludedAt) {

    public Stage {
        stops = List.copyOf(stops);
        agenda = List.copyOf(agenda);
    }

    boolean wasConcluded() {
        return concludedAt != null;
    }

    /** Who presented, in the order of the agenda. */
    List<String> presentations() {
        return agenda.stream()
                .filter(AgendaItem::tellsOfAnOrganisation)
                .map(AgendaItem::organisation)
                .toList();
    }

    Stage concludedAt(Instant now) {
        return new Stage(id, kind, name, venue, chair, stops, agenda, now);
    }

    Stage withEachItem(UnaryOperator<AgendaItem> change) {
        List<AgendaItem> changed = agenda.stream().map(change).toList();
        return new Stage(id, kind, name, venue, chair, stops, changed, concludedAt);
    }
}
