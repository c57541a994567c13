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

    /** Facts about one unit come in their order, so it is known by now. */
    Uni<Void> move(UnitMoved event) {
        return known(event.university(), event.unit())
                .invoke(unit -> unit.move(event))
                .replaceWithVoid();
    }

    Uni<Void> dissolve(UnitDissolved event) {
        return known(event.university(), event.unit())
                .invoke(unit -> unit.dissolvedOn = event.on())
                .replaceWithVoid();
    }

    /** What a unit that is no more held stays; it begins nothing new. */
    Uni<Void> mustNotBeDissolved(String university, UUID unit) {
        return find("id = ?1 and university = ?2", unit, university)
                .firstResult()
                .onItem()
                .ifNotNull()
                .invoke(Unit::mustNotBeDissolved)
                .replaceWithVoid();
    }

    private Uni<Unit> known(String university, UUID unit) {
        return find("id = ?1 and university = ?2", unit, university)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> UnitRefusal.UNIT_NOT_KNOWN.refusal());
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
