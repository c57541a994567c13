package dev.baton.activity.registrations;

import dev.baton.activity.activities.Activity;
import dev.baton.activity.activities.AtTheHost;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.web.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** A person, from whichever university, takes part or does so no longer. */
@ApplicationScoped
class TakingPart {

    private final AtTheHost atTheHost;
    private final Registrations registrations;
    private final PlacesOfActivities places;
    private final Outbox outbox;
    private final Clock clock;

    TakingPart(
            AtTheHost atTheHost, Registrations registrations, PlacesOfActivities places, Outbox outbox, Clock clock) {
        this.atTheHost = atTheHost;
        this.registrations = registrations;
        this.places = places;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Registration> register(UUID activity, Person by) {
        return atTheHost.with(activity, by, open -> register(open, by));
    }

    Uni<Void> withdraw(UUID activity, Person by) {
        return atTheHost.with(activity, by, open -> withdraw(open, by));
    }

    private Uni<Registration> register(Activity activity, Person by) {
        activity.mustAdmit(by.university());
        return registrations
                .mustNotHave(activity.id(), by.id())
                .chain(() -> places.of(activity))
                .call(places -> outbox.add(places.take()))
                .chain(() -> registrations.persist(newRegistration(activity, by)))
                .call(registration -> outbox.add(MailRequested.confirming(
                        registration, activity.title(), activity.date().wording())));
    }

    private Uni<Void> withdraw(Activity activity, Person by) {
        activity.mustBeOpen();
        return registrations
                .of(activity.id(), by.id())
                .call(registration -> places.of(activity).call(places -> outbox.add(registration.withdraw(places))))
                // by a query: entities removed in several sessions at once have hung (hibernate-reactive 1713)
                .chain(registration -> registrations.delete("id", registration.id))
                .replaceWithVoid();
    }

    private Registration newRegistration(Activity activity, Person by) {
        return Registration.of(
                Ids.next(), activity.id(), activity.university(), by.university(), by.id(), clock.instant());
    }
}
