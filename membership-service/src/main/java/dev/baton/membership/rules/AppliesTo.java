package dev.baton.membership.rules;

import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which units a rule speaks of: units of one type, of some kinds only or of all but some. A wider rule leaves out the
 * kinds that have a narrower one, so that nothing is found twice; where the kind is not known it speaks all the same, for
 * what is too many for it is too many for every kind.
 */
record AppliesTo(UnitType unit, Set<BranchKind> kinds, Set<BranchKind> exceptKinds) {

    AppliesTo(@Nullable UnitType unit, @Nullable Set<BranchKind> kinds, @Nullable Set<BranchKind> exceptKinds) {
        this.unit = Given.in("appliesTo.unit", unit);
        this.kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        this.exceptKinds = exceptKinds == null ? Set.of() : Set.copyOf(exceptKinds);
    }

    boolean leavesOut(UnitType type, Optional<BranchKind> kind) {
        return type != unit || kind.map(this::leavesOut).orElse(false);
    }

    boolean dependsOn(Optional<BranchKind> kind) {
        return kind.isEmpty() && !kinds.isEmpty();
    }

    private boolean leavesOut(BranchKind kind) {
        return exceptKinds.contains(kind) || (!kinds.isEmpty() && !kinds.contains(kind));
    }
}
