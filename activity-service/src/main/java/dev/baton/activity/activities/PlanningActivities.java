package dev.baton.activity.activities;

import dev.baton.activity.units.Offices;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** From an idea to an activity that takes registrations. */
@ApplicationScoped
public class PlanningActivities {

    private final Activities activities;
    private final Offices offices;
    private final Outbox outbox;
    private final Clock clock;

    PlanningActivities(Activities activities, Offices offices, Outbox outbox, Clock clock) {
        this.activities = activities;
        this.offices = offices;
        this.outbox = outbox;
        this.clock = clock;
    }

    @InUniversity
    Uni<UUID> draft(Plan plan, Person by) {
        Activity activity = Activity.draft(Ids.next(), by.university(), plan);
        return offices.mustActForNamed(activity.university, activity.unit, by)
                .call(() -> offices.mustStand(activity.university, activity.unit))
                .chain(() -> activities.persist(activity))
                .map(Activity::id);
    }

    @InUniversity
    Uni<Activity> publish(UUID id, Person by) {
        return activities
                .locked(id)
                .call(activity -> offices.mustActFor(activity.university, activity.unit, by))
                .call(activity -> offices.mustStand(activity.university, activity.unit))
                .call(activity -> outbox.add(activity.publish(clock.instant())));
    }

    /** A showcase was announced: its event is open from now on. Announced again, it stays as it is. */
    public Uni<Void> openAnnounced(UUID showcase, String host, Plan plan) {
        return activities
                .findById(showcase)
                .onItem()
                .ifNull()
                .switchTo(() -> open(Activity.ofShowcase(showcase, host, plan)))
                .replaceWithVoid();
    }

    private Uni<Activity> open(Activity activity) {
        return outbox.add(activity.open(clock.instant())).chain(() -> activities.persist(activity));
    }
}
