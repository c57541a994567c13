package dev.baton.showcase.showcases;

import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import dev.baton.platform.web.Ids;
import dev.baton.showcase.universities.University;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the host drafts; the ids of stages, stops and agenda items are given when it becomes a programme. */
@Schema(examples = """
                {"leg":"019ae0c0-7000-7000-8000-000000000011",
                 "name":{"zh":"展示交流活动","en":"Showcase"},
                 "date":{"precision":"day","value":"2026-12-06","assumed":["year"]},
                 "capacity":120,"universities":["szu"],
                 "stages":[{"kind":"site-visit","name":{"zh":"现场观摩","en":"Site visit"},
                   "stops":[{"name":{"zh":"产业学院","en":"Industry academy"}}]}]}""")
record ShowcaseDraft(
        @NotNull UUID leg,
        @NotNull Text name,
        @NotNull FuzzyDate date,
        @Positive @Nullable Integer capacity,
        // nobody invited would mean everybody in activity-service
        @NotEmpty @Size(max = 200) List<@NotNull @Pattern(regexp = University.CODE) String> universities,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid StageDraft> stages) {

    /** A stage without ids; what it has none of may be left out. */
    record StageDraft(
            @NotNull StageKind kind,
            @NotNull Text name,
            @Valid @Nullable Venue venue,
            @Nullable Text chair,
            @Size(max = 50) @Nullable List<@NotNull @Valid StopDraft> stops,
            @Size(max = 100) @Nullable List<@NotNull @Valid ItemDraft> agenda) {

        Stage stage() {
            return new Stage(
                    Ids.next(),
                    kind,
                    name,
                    venue,
                    chair,
                    orNone(stops).stream().map(StopDraft::stop).toList(),
                    orNone(agenda).stream().map(ItemDraft::item).toList());
        }
    }

    /** A stop without its id. */
    record StopDraft(@NotNull Text name) {

        Stop stop() {
            return new Stop(Ids.next(), name);
        }
    }

    /** A point of the agenda without its id. */
    record ItemDraft(
            @NotNull AgendaItemKind kind,
            @NotNull Text title,
            @Nullable String organisation,
            @Size(max = 20) @Nullable List<@NotNull @Valid Point> points) {

        AgendaItem item() {
            return new AgendaItem(Ids.next(), kind, title, organisation, orNone(points));
        }
    }

    Programme programme() {
        return new Programme(
                universities, stages.stream().map(StageDraft::stage).toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
