package dev.baton.activity.activities;

import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/**
 * Guests take part in what another university holds. Whether they may know of the activity is asked as who they are;
 * the work is then done among the rows of its host, with the activity held until the transaction ends.
 */
@ApplicationScoped
public class AtTheHost {

    private final UniversityTransaction transaction;
    private final Activities activities;

    AtTheHost(UniversityTransaction transaction, Activities activities) {
        this.transaction = transaction;
        this.activities = activities;
    }

    public <T> Uni<T> with(UUID activity, Person by, Function<Activity, Uni<T>> work) {
        return transaction.in(
                by.university(),
                () -> activities
                        .host(activity)
                        .chain(host -> transaction.in(host, () -> activities.locked(activity)))
                        .invoke(found -> found.mustBeSeenBy(by.university()))
                        .chain(found -> work.apply(found)));
    }
}
