package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.baton.platform.values.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** How many stops were seen. */
    int stopsSeen() {
        return (int) stops.stream().filter(stop -> !stop.notHeld()).count();
    }

    /** Who presented, in the order of the agenda. */
    List<String> presentations() {
        return agenda.stream()
                .filter(item -> item.tellsOfAnOrganisation() && !item.notHeld())
                .map(AgendaItem::organisation)
                .toList();
    }

    /** @param notHeld stops and agenda items that did not take place; everything else did */
    Stage concluded(Set<UUID> notHeld, Instant now) {
        if (!programme().containsAll(notHeld)) throw ActivityRefusal.NOT_ON_THE_PROGRAMME.refusalAt("/notHeld");
        return new Stage(
                id,
                kind,
                name,
                venue,
                chair,
                stops.stream().map(stop -> stop.withoutIfIn(notHeld)).toList(),
                agenda.stream().map(item -> item.withoutIfIn(notHeld)).toList(),
                now);
    }

    private Set<UUID> programme() {
        return Stream.concat(stops.stream().map(Stop::id), agenda.stream().map(AgendaItem::id))
                .collect(Collectors.toSet());
    }

    Stage withEachItem(UnaryOperator<AgendaItem> change) {
        List<AgendaItem> changed = agenda.stream().map(change).toList();
        return new Stage(id, kind, name, venue, chair, stops, changed, concludedAt);
    }
}
