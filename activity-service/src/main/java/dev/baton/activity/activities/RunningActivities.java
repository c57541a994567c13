package dev.baton.activity.activities;

import dev.baton.activity.units.Offices;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** What the office notes down while an activity goes on. */
@ApplicationScoped
class RunningActivities {

    private final Activities activities;
    private final Offices offices;
    private final Outbox outbox;
    private final Clock clock;

    RunningActivities(Activities activities, Offices offices, Outbox outbox, Clock clock) {
        this.activities = activities;
        this.offices = offices;
        this.outbox = outbox;
        this.clock = clock;
    }

    @InUniversity
    Uni<Activity> complete(UUID id, UUID item, Person by) {
        return held(id, by)
                .call(activity -> outbox.add(
                        activity.complete(item, clock.instant()).stream().toList()));
    }

    @InUniversity
    Uni<Activity> concludeStage(UUID id, UUID stage, Set<UUID> notHeld, Person by) {
        return held(id, by).call(activity -> outbox.add(activity.concludeStage(stage, notHeld, clock.instant())));
    }

    @InUniversity
    Uni<Activity> conclude(UUID id, Person by) {
        return held(id, by).call(activity -> outbox.add(activity.conclude(clock.instant())));
    }

    private Uni<Activity> held(UUID id, Person by) {
        return activities.locked(id).call(activity -> offices.mustActFor(activity.university, activity.unit, by));
    }
}
