package dev.baton.activity.activities;

import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an activity is meant to be.
 *
 * @param unit who organises it; null for the university itself
 * @param invited codes of the universities invited beside the one that holds it
 * @param capacity how many may register; null for any number
 */
public record Plan(
        ActivityKind kind,
        Text title,
        @Nullable UUID unit,
        OpenTo openTo,
        List<String> invited,
        @Nullable Integer capacity,
        FuzzyDate date,
        Programme programme) {

    public Plan {
        invited = List.copyOf(invited);
    }
}
