package dev.baton.membership.reorganisations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What comes of a program.
 *
 * @param keys the ids of the units established, by their keys
 */
record Outcome(TreeState before, TreeState after, Map<String, UUID> keys, Whereabouts members, List<Edge> lineage) {

    /** Parents before their children. */
    List<Node> established() {
        return after.living().filter(unit -> !before.has(unit.id())).toList();
    }

    /** All that stand elsewhere than before, or below one that does. */
    List<Node> moved() {
        return after.living()
                .filter(unit -> before.has(unit.id()))
                .filter(unit -> !after.path(unit.id()).equals(before.path(unit.id())))
                .toList();
    }

    List<Node> dissolved() {
        return after.units().values().stream()
                .filter(Node::dissolved)
                .filter(unit -> !before.unit(unit.id()).dissolved())
                .toList();
    }

    Set<UUID> successorsOf(UUID unit) {
        return lineage.stream()
                .filter(edge -> edge.from().equals(unit))
                .map(Edge::to)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those above, and all whose members or place change, in the order of the tree's making. */
    List<UUID> touched() {
        Set<UUID> moved = moved().stream().map(Node::id).collect(Collectors.toSet());
        return after.units().keySet().stream()
                .filter(id -> !before.has(id)
                        || moved.contains(id)
                        || before.unit(id).dissolved() != after.unit(id).dissolved()
                        || before.membersIn(id) != after.membersIn(id))
                .toList();
    }
}
