package dev.baton.activity.showcases;

import static java.util.Objects.requireNonNull;

import dev.baton.activity.activities.ActivityKind;
import dev.baton.activity.activities.OpenTo;
import dev.baton.activity.activities.Plan;
import dev.baton.activity.activities.Programme;
import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service uses of {@code showcase.showcase-announced.v1}; without all of it the record is unreadable. */
record ShowcaseAnnounced(
        UUID showcase,
        String host,
        Text name,
        FuzzyDate date,
        @Nullable Integer capacity,
        List<String> universities,
        List<AnnouncedStage> stages) {

    ShowcaseAnnounced {
        requireNonNull(showcase, "showcase");
        requireNonNull(host, "host");
        requireNonNull(name, "name");
        requireNonNull(date, "date");
        universities = List.copyOf(universities);
        stages = List.copyOf(stages);
    }

    /** The university itself holds it, so it names no unit, and the root unit need not be known yet. */
    Plan plan() {
        Programme programme =
                new Programme(stages.stream().map(AnnouncedStage::asStage).toList());
        return new Plan(ActivityKind.SHOWCASE, name, null, OpenTo.INITIATIVE, universities, capacity, date, programme);
    }
}
