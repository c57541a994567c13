package dev.baton.membership.reorganisations;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** All whose figures may change: what is touched, and everything above it before and after. */
    List<UUID> concerned() {
        Set<UUID> concerned = touched().stream()
                .flatMap(unit -> Stream.of(before, after)
                        .filter(tree -> tree.has(unit))
                        .flatMap(tree -> tree.path(unit).stream()))
                .collect(Collectors.toSet());
        return after.units().keySet().stream().filter(concerned::contains).toList();
    }

    /** All whose place or members change. */
    List<UUID> touched() {
        Set<UUID> changed = new HashSet<>();
        Stream.of(established(), moved(), dissolved()).flatMap(List::stream).forEach(unit -> changed.add(unit.id()));
        members.flows().forEach(flow -> changed.addAll(List.of(flow.from(), flow.to())));
        return after.units().keySet().stream().filter(changed::contains).toList();
    }
}
