package dev.baton.membership.units;

import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree, open to everybody of the university. */
@ApplicationScoped
class LookingAtUnits {

    private final Units units;

    LookingAtUnits(Units units) {
        this.units = units;
    }

    @InUniversity
    Uni<Unit> one(UUID id, Person by) {
        return units.get(by.university(), id);
    }

    @InUniversity
    Uni<Page<UnitView>> page(@Nullable UUID parent, Paging paging, Person by) {
        return units.page(by.university(), parent, paging).map(rows -> Page.of(rows, paging, Unit::id, UnitView::of));
    }
}
