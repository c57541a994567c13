package dev.baton.membership.reorganisations;

import dev.baton.membership.units.UnitType;
import dev.baton.platform.values.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tree drawn by hand, whose units and people are small numbers. */
final class Sketch {

    static final Text NAME = new Text("样例组织", "Sample unit");

    private final Map<UUID, Node> units = new LinkedHashMap<>();
    private final Map<UUID, UUID> people = new LinkedHashMap<>();
    private int madeUp = 1_000;

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static UnitRef unit(int number) {
        return UnitRef.of(id(number));
    }

    static List<UUID> people(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Sketch::id).toList();
    }

    Sketch unit(int number, @Nullable Integer parent, UnitType type) {
        return unit(number, parent, type, null);
    }

    Sketch unit(int number, @Nullable Integer parent, UnitType type, @Nullable String code) {
        UUID above = parent == null ? null : id(parent);
        units.put(id(number), new Node(id(number), above, type, NAME, code, null, null, false));
        return this;
    }

    Sketch dissolved(int number, int parent, UnitType type) {
        units.put(id(number), new Node(id(number), id(parent), type, NAME, null, null, null, true));
        return this;
    }

    Sketch members(int unit, int... numbers) {
        people(numbers).forEach(person -> people.put(person, id(unit)));
        return this;
    }

    /** With a crowd that nobody names. */
    Sketch crowd(int unit, int size) {
        for (int one = 0; one < size; one++) {
            people.put(id(madeUp++), id(unit));
        }
        return this;
    }

    TreeState state(Program program) {
        Map<UUID, Integer> counts = new LinkedHashMap<>();
        people.values().forEach(unit -> counts.merge(unit, 1, Integer::sum));
        Map<UUID, UUID> named = new LinkedHashMap<>(people);
        named.keySet().retainAll(program.people());
        return new TreeState(units, counts, named);
    }

    Map<UUID, UUID> people() {
        return people;
    }

    /** New units are 501, 502, … */
    Outcome run(Step... steps) {
        int[] next = {501};
        Program program = new Program(List.of(steps));
        return program.run(state(program), () -> id(next[0]++));
    }
}
