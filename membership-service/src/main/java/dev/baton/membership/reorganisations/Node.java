package dev.baton.membership.reorganisations;

import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.values.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit, as far as a reorganisation needs to know it. */
record Node(
        UUID id,
        @Nullable UUID parent,
        UnitType type,
        Text name,
        @Nullable String code,
        @Nullable BranchKind kind,
        @Nullable UUID administrativeUnit,
        boolean dissolved) {

    Node below(Node other) {
        return new Node(id, other.id, type, name, code, kind, administrativeUnit, dissolved);
    }

    Node gone() {
        return new Node(id, parent, type, name, code, kind, administrativeUnit, true);
    }

    boolean isRoot() {
        return parent == null;
    }
}
