package dev.baton.activity.activities;

import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is on, for whoever may know of it. */
@ApplicationScoped
class FindingActivities {

    private final Activities activities;

    FindingActivities(Activities activities) {
        this.activities = activities;
    }

    @InUniversity
    Uni<Activity> one(UUID id, Person by) {
        return activities.seenBy(by.university(), id);
    }

    @InUniversity
    Uni<List<Activity>> list(@Nullable UUID showcase, UUID after, int limit, Person by) {
        return activities.list(by.university(), showcase, after, limit);
    }
}
