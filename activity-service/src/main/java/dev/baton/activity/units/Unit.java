package dev.baton.activity.units;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node of a university's organisation tree. */
@Entity
@Table(name = "unit")
class Unit {

    @Id
    UUID id;

    String university;

    /** Ids from the root unit to this one. */
    UUID[] path;

    /** Null for a root unit, which is the university itself. */
    @Nullable
    UUID parent;

    /** The first day without it. */
    @Nullable
    LocalDate dissolvedOn;

    static Unit of(UnitEstablished event) {
        Unit unit = new Unit();
        unit.id = event.unit();
        unit.university = event.university();
        unit.path = event.path().toArray(UUID[]::new);
        unit.parent = event.parent();
        return unit;
    }

    void move(UnitMoved event) {
        path = event.path().toArray(UUID[]::new);
        parent = event.parent();
    }

    void mustNotBeDissolved() {
        if (dissolvedOn != null) throw UnitRefusal.UNIT_IS_DISSOLVED.refusalAt("/unit");
    }

    List<UUID> path() {
        return List.of(path);
    }
}
