package dev.baton.activity.units;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units known so far. */
@ApplicationScoped
class Units implements PanacheRepositoryBase<Unit, UUID> {

    /** A unit told twice stays as it was told first. */
    Uni<Void> keep(UnitEstablished event) {
        return findById(event.unit())
                .onItem()
                .ifNull()
                .switchTo(() -> persist(Unit.of(event)))
                .replaceWithVoid();
    }

    /** From the root to the unit, or to the root itself where no unit is named; empty for what is not known here. */
    Uni<List<UUID>> path(String university, @Nullable UUID unit) {
        return (unit == null ? root(university) : find("id = ?1 and university = ?2", unit, university))
                .firstResult()
                .onItem()
                .ifNotNull()
                .transform(Unit::path)
                .onItem()
                .ifNull()
                .continueWith(List.of());
    }

    private PanacheQuery<Unit> root(String university) {
        return find("university = ?1 and parent is null", university);
    }
}
