package dev.baton.activity.units;

import dev.baton.platform.people.Person;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may act for a unit: whoever holds an office in it or above it. No unit means the university itself, that is its
 * root unit, looked up only now, so that it does not matter when the root unit becomes known.
 */
@ApplicationScoped
public class Offices {

    private final Units units;

    Offices(Units units) {
        this.units = units;
    }

    public Uni<Void> mustActFor(String university, @Nullable UUID unit, Person by) {
        return units.path(university, unit).invoke(by::mustHoldOfficeIn).replaceWithVoid();
    }

    /** The same for a unit that the request names. */
    public Uni<Void> mustActForNamed(String university, @Nullable UUID unit, Person by) {
        return units.path(university, unit)
                .invoke(Offices::mustBeKnown)
                .invoke(by::mustHoldOfficeIn)
                .replaceWithVoid();
    }

    /** What a dissolved unit held stays within the reach of those above; only nothing new is begun in its name. */
    public Uni<Void> mustStand(String university, @Nullable UUID unit) {
        return unit == null ? Uni.createFrom().voidItem() : units.mustNotBeDissolved(university, unit);
    }

    private static void mustBeKnown(Collection<UUID> path) {
        if (path.isEmpty()) {
            throw UnitRefusal.UNIT_NOT_KNOWN.refusalAt("/unit");
        }
    }
}
