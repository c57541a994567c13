package dev.baton.membership.developments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about the people of one branch.
 *
 * @param path ids of the units from the root to the branch
 */
record Bodies(List<UUID> path) {

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
            case HIGHER_COMMITTEE -> above(path.size() - 1);
            case ONE_LEVEL_UP -> above(approver.map(path::indexOf).orElse(path.size() - 1));
        };
    }

    private List<UUID> above(int index) {
        return path.subList(0, Math.max(1, index));
    }

    /** Where an office must be held to write down what this unit decided. */
    List<UUID> upTo(UUID body) {
        return path.subList(0, Math.max(1, path.indexOf(body) + 1));
    }
}
