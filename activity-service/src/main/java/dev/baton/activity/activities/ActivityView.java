package dev.baton.activity.activities;

import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity as the outside sees it, with its stages and what of them is done. */
record ActivityView(
        UUID id,
        ActivityKind kind,
        Text title,
        String university,
        @Nullable UUID unit,
        @Nullable UUID showcase,
        OpenTo openTo,
        List<String> universities,
        @Nullable Integer capacity,
        FuzzyDate date,
        Text dateText,
        ActivityStatus status,
        List<Stage> stages) {

    static ActivityView of(Activity activity) {
        return new ActivityView(
                activity.id,
                activity.kind,
                activity.title,
                activity.university,
                activity.unit,
                activity.showcase,
                activity.openTo,
                List.of(activity.invited),
                activity.capacity,
                activity.date,
                activity.date.wording(),
                activity.status,
                activity.programme.stages());
    }
}
