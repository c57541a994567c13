package dev.baton.activity.registrations;

import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The registrations that may be seen. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    public Uni<Registration> get(UUID activity, UUID id) {
        return find("id = ?1 and activity = ?2", id, activity)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(RequestReason.NOT_FOUND::refusal);
    }

    Uni<Registration> of(UUID activity, UUID person) {
        return find("activity = ?1 and person = ?2", activity, person)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(RegistrationRefusal.NOT_REGISTERED::refusal);
    }

    Uni<Void> mustNotHave(UUID activity, UUID person) {
        return count("activity = ?1 and person = ?2", activity, person)
                .invoke(Registrations::mustBeNone)
                .replaceWithVoid();
    }

    Uni<List<Registration>> list(UUID activity, UUID after, int limit) {
        return find("activity = ?1 and id > ?2 order by id", activity, after)
                .page(0, limit)
                .list();
    }

    private static void mustBeNone(long found) {
        if (found > 0) throw RegistrationRefusal.ALREADY_REGISTERED.refusal();
    }
}
