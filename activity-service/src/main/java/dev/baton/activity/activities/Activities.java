package dev.baton.activity.activities;

import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The activities that may be seen. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    private static final String SEEN_BY = """
            (university = ?1 or status <> DRAFT and (openTo = INITIATIVE or array_contains(invited, ?1)))
            and id > ?2""";

    /** As somebody of that university may see it. */
    public Uni<Activity> seenBy(String university, UUID id) {
        return findById(id)
                .onItem()
                .ifNull()
                .failWith(RequestReason.NOT_FOUND::refusal)
                .invoke(activity -> activity.mustBeSeenBy(university));
    }

    /** Held until the transaction ends; only the university that holds the activity can. */
    public Uni<Activity> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(RequestReason.NOT_FOUND::refusal);
    }

    /** Which university holds the activity, without reading the rest of it. */
    Uni<String> host(UUID id) {
        return getSession()
                .chain(session -> session.createQuery("select university from Activity where id = ?1", String.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(RequestReason.NOT_FOUND::refusal);
    }

    Uni<List<Activity>> list(String university, @Nullable UUID showcase, UUID after, int limit) {
        return (showcase == null
                        ? find(SEEN_BY + " order by id", university, after)
                        : find(SEEN_BY + " and showcase = ?3 order by id", university, after, showcase))
                .page(0, limit)
                .list();
    }
}
