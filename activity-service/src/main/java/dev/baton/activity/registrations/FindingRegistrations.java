package dev.baton.activity.registrations;

import dev.baton.activity.activities.Activities;
import dev.baton.activity.units.Offices;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who is registered: the host's office sees all, a person their own. */
@ApplicationScoped
class FindingRegistrations {

    private final Activities activities;
    private final Registrations registrations;
    private final Offices offices;

    FindingRegistrations(Activities activities, Registrations registrations, Offices offices) {
        this.activities = activities;
        this.registrations = registrations;
        this.offices = offices;
    }

    @InUniversity
    Uni<List<Registration>> list(UUID activity, UUID after, int limit, Person by) {
        return activities
                .seenBy(by.university(), activity)
                .call(found -> offices.mustActFor(found.university(), found.unit(), by))
                .chain(() -> registrations.list(activity, after, limit));
    }

    @InUniversity
    Uni<Registration> mine(UUID activity, Person by) {
        return activities.seenBy(by.university(), activity).chain(() -> registrations.of(activity, by.id()));
    }
}
