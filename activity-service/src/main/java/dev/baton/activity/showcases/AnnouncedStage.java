package dev.baton.activity.showcases;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.baton.activity.activities.AgendaItem;
import dev.baton.activity.activities.AgendaItemKind;
import dev.baton.activity.activities.LabelledPoint;
import dev.baton.activity.activities.Stage;
import dev.baton.activity.activities.StageKind;
import dev.baton.activity.activities.Stop;
import dev.baton.activity.activities.Venue;
import dev.baton.platform.values.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stage of an announced showcase; it, its stops and its items keep the ids they were announced with. */
record AnnouncedStage(
        @JsonProperty("stage") UUID id,
        StageKind kind,
        Text name,
        @Nullable AnnouncedVenue venue,
        @Nullable Text chair,
        List<AnnouncedStop> stops,
        List<AnnouncedItem> agenda) {

    AnnouncedStage {
        requireNonNull(id, "stage");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        stops = List.copyOf(stops);
        agenda = List.copyOf(agenda);
    }

    Stage asStage() {
        return new Stage(
                id,
                kind,
                name,
                venue == null ? null : venue.asVenue(),
                chair,
                stops.stream().map(AnnouncedStop::asStop).toList(),
                agenda.stream().map(AnnouncedItem::asItem).toList(),
                null);
    }

    /** Where the stage takes place. */
    record AnnouncedVenue(
            Text campus, @Nullable Text building, @Nullable Text room) {

        AnnouncedVenue {
            requireNonNull(campus, "campus");
        }

        Venue asVenue() {
            return new Venue(campus, building, room);
        }
    }

    /** A place that is shown. */
    record AnnouncedStop(@JsonProperty("stop") UUID id, Text name) {

        AnnouncedStop {
            requireNonNull(id, "stop");
            requireNonNull(name, "name");
        }

        Stop asStop() {
            return Stop.planned(id, name);
        }
    }

    /** An item of the stage's agenda. */
    record AnnouncedItem(
            @JsonProperty("item") UUID id,
            AgendaItemKind kind,
            Text title,
            @Nullable String organisation,
            List<AnnouncedPoint> points) {

        AnnouncedItem {
            requireNonNull(id, "item");
            requireNonNull(kind, "kind");
            requireNonNull(title, "title");
            points = List.copyOf(points);
        }

        AgendaItem asItem() {
            List<LabelledPoint> labelled =
                    points.stream().map(AnnouncedPoint::asPoint).toList();
            return AgendaItem.planned(id, kind, title, null, organisation, labelled);
        }
    }

    /** A point of a presentation under its label. */
    record AnnouncedPoint(Text label, Text text) {

        AnnouncedPoint {
            requireNonNull(label, "label");
            requireNonNull(text, "text");
        }

        LabelledPoint asPoint() {
            return new LabelledPoint(label, text);
        }
    }
}
