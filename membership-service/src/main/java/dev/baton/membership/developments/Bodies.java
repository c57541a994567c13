package dev.baton.membership.developments;

import dev.baton.membership.units.Unit;
import dev.baton.membership.units.UnitType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about the people of one branch.
 *
 * @param path ids of the units from the root to the branch
 * @param committees those of them above the branch that can be its higher committee: a general branch is none
 */
record Bodies(List<UUID> path, List<UUID> committees) {

    private static final List<UnitType> HIGHER_COMMITTEES =
            List.of(UnitType.UNIVERSITY, UnitType.SECONDARY_ORGANISATION);

    /** @param line the units from the root to the branch */
    static Bodies of(List<Unit> line) {
        return new Bodies(
                line.stream().map(Unit::id).toList(),
                line.stream()
                        .filter(unit -> HIGHER_COMMITTEES.contains(unit.type()))
                        .map(Unit::id)
                        .toList());
    }

    /** @param asked the unit that the request names; left out, the nearest one that may decide */
    UUID deciding(DecidingBody kind, @Nullable UUID asked, Optional<UUID> approver) {
        List<UUID> possible = possible(kind, approver);
        if (asked != null && !possible.contains(asked))
            throw DevelopmentRefusal.BODY_DOES_NOT_DECIDE_THIS.refusalAt("/body");
        return asked == null ? possible.getLast() : asked;
    }

    private List<UUID> possible(DecidingBody kind, Optional<UUID> approver) {
        return switch (kind) {
            case BRANCH -> List.of(path.getLast());
            case HIGHER_COMMITTEE -> committees;
            case ONE_LEVEL_UP -> approver.map(this::committeesAbove).orElse(committees);
        };
    }

    /** Where there is none above it in the suite, the highest there is. */
    private List<UUID> committeesAbove(UUID unit) {
        List<UUID> above = committees.stream()
                .filter(committee -> path.indexOf(committee) < path.indexOf(unit))
                .toList();
        return above.isEmpty() ? committees.subList(0, 1) : above;
    }

    /** Where an office must be held to write down what this unit decided. */
    List<UUID> upTo(UUID body) {
        return path.subList(0, Math.max(1, path.indexOf(body) + 1));
    }
}
