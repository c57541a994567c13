package dev.baton.showcase.legs;

import static dev.baton.showcase.legs.LegRefusal.LEGS_OPEN_BY_HANDOVER;

import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The legs of all initiatives. */
@ApplicationScoped
public class Legs implements PanacheRepositoryBase<Leg, UUID> {

    public Uni<Leg> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    public Uni<List<Leg>> of(UUID initiative) {
        return list("initiative = ?1 order by number", initiative);
    }

    Uni<Leg> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    Uni<Leg> first(UUID initiative) {
        return find("initiative = ?1 and number = 1", initiative)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    Uni<Void> mustBeNone(UUID initiative) {
        return count("initiative", initiative)
                .invoke(legs -> {
                    if (legs > 0) throw LEGS_OPEN_BY_HANDOVER.refusal();
                })
                .replaceWithVoid();
    }

    Uni<List<Leg>> page(UUID initiative, Paging paging) {
        return find("initiative = ?1 and id > ?2 order by id", initiative, paging.after())
                .range(0, paging.limit())
                .list();
    }
}
