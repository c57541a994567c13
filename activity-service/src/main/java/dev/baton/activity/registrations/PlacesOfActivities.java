package dev.baton.activity.registrations;

import dev.baton.activity.activities.Activity;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The places of each activity, made when the first is asked for. */
@ApplicationScoped
public class PlacesOfActivities implements PanacheRepositoryBase<Places, UUID> {

    /** @param activity held by the caller until the transaction ends */
    public Uni<Places> of(Activity activity) {
        return findById(activity.id())
                .onItem()
                .ifNull()
                .switchTo(() -> persist(
                        Places.of(activity.id(), activity.university(), activity.showcase(), activity.capacity())));
    }
}
