package dev.baton.membership.reorganisations;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the members are while a program is rehearsed: those whom it names one by one, and of each unit all the others
 * together, for whatever happens to one of them happens to all.
 */
final class Whereabouts {

    /** All of a unit whom no step names: how many they are, and where they are by now. */
    private record Crowd(int size, UUID now) {}

    private final TreeState before;
    private final Map<UUID, Crowd> crowds = new LinkedHashMap<>();
    private final Map<UUID, UUID> people;

    Whereabouts(TreeState before) {
        this.before = before;
        this.people = new LinkedHashMap<>(before.people());
        Map<UUID, Integer> named = count(before.people().values().stream());
        before.members().forEach((unit, all) -> crowds.put(unit, new Crowd(all - named.getOrDefault(unit, 0), unit)));
    }

    boolean knows(UUID person) {
        return people.containsKey(person);
    }

    UUID of(UUID person) {
        return people.get(person);
    }

    boolean isEmpty(UUID unit) {
        return !people.containsValue(unit)
                && crowds.values().stream()
                        .noneMatch(crowd -> crowd.size() > 0 && crowd.now().equals(unit));
    }

    void move(UUID person, UUID to) {
        people.put(person, to);
    }

    void moveAll(UUID from, UUID to) {
        crowds.replaceAll((origin, crowd) -> crowd.now().equals(from) ? new Crowd(crowd.size(), to) : crowd);
        people.replaceAll((person, now) -> now.equals(from) ? to : now);
    }

    Map<UUID, Integer> counts() {
        Map<UUID, Integer> counts = count(people.values().stream());
        crowds.values().stream()
                .filter(crowd -> crowd.size() > 0)
                .forEach(crowd -> counts.merge(crowd.now(), crowd.size(), Integer::sum));
        return counts;
    }

    Map<UUID, UUID> people() {
        return people;
    }

    /** To which unit all of a unit go who are not named: those that stay are not listed. */
    Map<UUID, UUID> crowdsThatMove() {
        Map<UUID, UUID> moving = new LinkedHashMap<>();
        crowds.forEach((origin, crowd) -> {
            if (!crowd.now().equals(origin)) moving.put(origin, crowd.now());
        });
        return moving;
    }

    /** Where somebody is who is named, or all of a unit who are not; who joined since then stays where they are. */
    UUID afterwards(UUID origin, @Nullable UUID named) {
        if (named != null) return people.getOrDefault(named, origin);
        Crowd crowd = crowds.get(origin);
        return crowd == null ? origin : crowd.now();
    }

    /** How many go from where to where. */
    List<Flow> flows() {
        Map<Flow, Integer> sizes = new LinkedHashMap<>();
        crowds.forEach((origin, crowd) -> sizes.merge(new Flow(origin, crowd.now(), 0), crowd.size(), Integer::sum));
        people.forEach((person, now) -> sizes.merge(new Flow(before.people().get(person), now, 0), 1, Integer::sum));
        return sizes.entrySet().stream()
                .map(flow -> new Flow(flow.getKey().from(), flow.getKey().to(), flow.getValue()))
                .filter(flow -> flow.members() > 0 && !flow.from().equals(flow.to()))
                .sorted(Comparator.comparing(Flow::from).thenComparing(Flow::to))
                .toList();
    }

    private static Map<UUID, Integer> count(Stream<UUID> units) {
        Map<UUID, Integer> counts = new HashMap<>();
        units.forEach(unit -> counts.merge(unit, 1, Integer::sum));
        return counts;
    }
}
