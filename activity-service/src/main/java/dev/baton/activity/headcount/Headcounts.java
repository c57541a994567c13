package dev.baton.activity.headcount;

import dev.baton.activity.activities.Activity;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The headcount of each activity. */
@ApplicationScoped
class Headcounts implements PanacheRepositoryBase<Headcount, UUID> {

    Uni<Headcount> of(Activity activity) {
        return findById(activity.id())
                .onItem()
                .ifNull()
                .continueWith(
                        () -> Headcount.notYetRecorded(activity.id(), activity.university(), activity.showcase()));
    }
}
