package dev.baton.showcase.activities;

import static java.util.Objects.requireNonNull;

import dev.baton.platform.values.Count;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is used here of activity-service's events. An activity without a showcase is no business of the relay; a record
 * without another of these fields cannot be read, and becomes a dead letter.
 */
sealed interface ActivityFact {

    @Nullable
    UUID showcase();

    /** {@code activity.stage-concluded.v1} */
    record StageConcluded(@Nullable UUID showcase, UUID stage, int stops, List<String> presentations)
            implements ActivityFact {

        public StageConcluded {
            requireNonNull(stage, "stage");
            presentations = List.copyOf(presentations);
        }
    }

    /** {@code activity.announcement-made.v1} */
    record AnnouncementMade(@Nullable UUID showcase, String announcement, Instant madeAt) implements ActivityFact {

        public AnnouncementMade {
            requireNonNull(announcement, "announcement");
            requireNonNull(madeAt, "madeAt");
        }

        boolean isTheLaunch() {
            return announcement.equals("launch");
        }
    }

    /** {@code activity.headcount-recorded.v1} */
    record HeadcountRecorded(@Nullable UUID showcase, Count count, Instant recordedAt) implements ActivityFact {

        public HeadcountRecorded {
            requireNonNull(count, "count");
            requireNonNull(recordedAt, "recordedAt");
        }
    }

    /** {@code activity.registrations-counted.v1} */
    record RegistrationsCounted(@Nullable UUID showcase, int registered, int checkedIn) implements ActivityFact {}

    /** {@code activity.activity-concluded.v1} */
    record ActivityConcluded(@Nullable UUID showcase) implements ActivityFact {}
}
