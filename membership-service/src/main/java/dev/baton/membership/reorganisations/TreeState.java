package dev.baton.membership.reorganisations;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A picture of a university's tree at one moment. Members are counted; only those whom a program names are told apart.
 *
 * @param units those of the day, and of the dissolved ones those that are named, with all above them
 * @param members how many are right in each unit, those who are named among them; absent where there are none
 * @param people where those are who are named
 */
record TreeState(Map<UUID, Node> units, Map<UUID, Integer> members, Map<UUID, UUID> people) {

    TreeState {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        members = Map.copyOf(members);
        people = Map.copyOf(people);
    }

    int membersIn(UUID unit) {
        return members.getOrDefault(unit, 0);
    }

    boolean has(UUID unit) {
        return units.containsKey(unit);
    }

    Node unit(UUID id) {
        Node found = units.get(id);
        if (found == null) throw new IllegalArgumentException("no such unit");
        return found;
    }

    Stream<Node> living() {
        return units.values().stream().filter(unit -> !unit.dissolved());
    }

    Node root() {
        return units.values().stream().filter(Node::isRoot).findFirst().orElseThrow();
    }

    /** From the root to the unit. */
    List<UUID> path(UUID id) {
        return path(units, id);
    }

    static List<UUID> path(Map<UUID, Node> units, UUID id) {
        Deque<UUID> path = new ArrayDeque<>();
        for (Node unit = units.get(id); unit != null; unit = unit.isRoot() ? null : units.get(unit.parent())) {
            path.addFirst(unit.id());
        }
        return List.copyOf(path);
    }
}
