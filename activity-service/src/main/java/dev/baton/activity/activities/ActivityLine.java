package dev.baton.activity.activities;

import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity as a line of a list. */
record ActivityLine(
        UUID id,
        ActivityKind kind,
        Text title,
        String university,
        @Nullable UUID unit,
        @Nullable UUID showcase,
        FuzzyDate date,
        Text dateText,
        ActivityStatus status) {

    static ActivityLine of(Activity activity) {
        return new ActivityLine(
                activity.id,
                activity.kind,
                activity.title,
                activity.university,
                activity.unit,
                activity.showcase,
                activity.date,
                activity.date.wording(),
                activity.status);
    }
}
