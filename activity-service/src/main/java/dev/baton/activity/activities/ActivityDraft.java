package dev.baton.activity.activities;

import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import dev.baton.platform.web.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as its office writes it down; ids of stages, stops and items are given here. */
@Schema(examples = """
                {"kind": "lecture", "title": {"zh": "专题讲座", "en": "A lecture"},
                 "unit": "01993f00-0000-7000-8000-000000000001", "capacity": 120, "openTo": "university",
                 "date": {"precision": "day", "value": "2026-12-06", "assumed": []},
                 "stages": [{"kind": "session", "name": {"zh": "讲座", "en": "Lecture"},
                   "venue": {"campus": {"zh": "西丽校区", "en": "Xili campus"}},
                   "agenda": [{"kind": "presentation", "title": {"zh": "经验分享", "en": "What works"},
                     "organisation": "szu"}]}]}""")
record ActivityDraft(
        @NotNull ActivityKind kind,
        @NotNull Text title,
        @Nullable UUID unit,
        @Nullable @Positive @Max(1_000_000) Integer capacity,
        @NotNull OpenTo openTo,
        @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = UNIVERSITY) String> universities,
        @NotNull FuzzyDate date,
        @Nullable @Size(max = 50) List<@NotNull @Valid StageDraft> stages) {

    private static final String UNIVERSITY = "[a-z0-9-]{1,64}";

    Plan plan() {
        Programme programme =
                new Programme(listed(stages).stream().map(StageDraft::stage).toList());
        return new Plan(kind, title, unit, openTo, listed(universities), capacity, date, programme);
    }

    /** A stage of the draft. */
    record StageDraft(
            @NotNull StageKind kind,
            @NotNull Text name,
            @Nullable @Valid Venue venue,
            @Nullable Text chair,
            @Nullable @Size(max = 100) List<@NotNull @Valid StopDraft> stops,
            @Nullable @Size(max = 200) List<@NotNull @Valid ItemDraft> agenda) {

        Stage stage() {
            return new Stage(
                    Ids.next(),
                    kind,
                    name,
                    venue,
                    chair,
                    listed(stops).stream().map(StopDraft::stop).toList(),
                    listed(agenda).stream().map(ItemDraft::item).toList(),
                    null);
        }
    }

    /** A stop of a site visit. */
    record StopDraft(@NotNull Text name) {

        Stop stop() {
            return Stop.planned(Ids.next(), name);
        }
    }

    /** An item of a stage's agenda. */
    record ItemDraft(
            @NotNull AgendaItemKind kind,
            @NotNull Text title,
            @Nullable Text speaker,
            @Nullable @Pattern(regexp = UNIVERSITY) String organisation,
            @Nullable @Size(max = 20) List<@NotNull @Valid LabelledPoint> points) {

        AgendaItem item() {
            return AgendaItem.planned(Ids.next(), kind, title, speaker, organisation, listed(points));
        }
    }

    private static <T> List<T> listed(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
