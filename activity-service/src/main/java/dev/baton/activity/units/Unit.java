package dev.baton.activity.units;

import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A node of a university's organisation tree. */
@Entity
@Table(name = "unit")
class Unit {

    @Id
    UUID id;

    String university;

    /** Ids from the root unit to this one. */
    UUID[] path;

    @Convert(converter = TextConverter.class)
    Text name;

    static Unit of(UnitEstablished event) {
        Unit unit = new Unit();
        unit.id = event.unit();
        unit.university = event.university();
        unit.path = event.path().toArray(UUID[]::new);
        unit.name = event.name();
        return unit;
    }

    List<UUID> path() {
        return List.of(path);
    }
}
