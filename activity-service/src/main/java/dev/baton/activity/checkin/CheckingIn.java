package dev.baton.activity.checkin;

import dev.baton.activity.activities.Activities;
import dev.baton.activity.activities.Activity;
import dev.baton.activity.registrations.PlacesOfActivities;
import dev.baton.activity.registrations.Registrations;
import dev.baton.activity.units.Offices;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The office at the door notes who has come. */
@ApplicationScoped
class CheckingIn {

    private final Activities activities;
    private final Registrations registrations;
    private final PlacesOfActivities places;
    private final Offices offices;
    private final Outbox outbox;
    private final Clock clock;

    CheckingIn(
            Activities activities,
            Registrations registrations,
            PlacesOfActivities places,
            Offices offices,
            Outbox outbox,
            Clock clock) {
        this.activities = activities;
        this.registrations = registrations;
        this.places = places;
        this.offices = offices;
        this.outbox = outbox;
        this.clock = clock;
    }

    @InUniversity
    Uni<Void> checkIn(UUID activity, UUID registration, Person by) {
        return activities
                .locked(activity)
                .call(found -> offices.mustActFor(found.university(), found.unit(), by))
                .invoke(Activity::mustBeOpen)
                .chain(found -> arrive(found, registration));
    }

    private Uni<Void> arrive(Activity activity, UUID registration) {
        return registrations
                .get(activity.id(), registration)
                .chain(arriving ->
                        places.of(activity).chain(places -> outbox.add(arriving.checkIn(places, clock.instant()))));
    }
}
