package dev.baton.membership.reorganisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.reorganisations.NaiveUniversity.Nonsense;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.refusals.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decisions made up at random, one day after the other, against a notebook kept by hand. */
class ProgramPropertyTest {

    private static final int UNIVERSITIES = Boolean.getBoolean("baton.long") ? 4_000 : 400;
    private static final int DAYS = 25;

    private final NaiveUniversity notebook = new NaiveUniversity();
    /** Names and codes are all the same here; those that are no more are kept as such. */
    private final Map<UUID, Node> everyUnit = new LinkedHashMap<>();

    private int accepted;
    private int refused;

    @Test
    void what_is_rehearsed_is_what_a_notebook_would_say() {
        for (int seed = 0; seed < UNIVERSITIES; seed++) {
            found(new Random(seed));
            for (int day = 0; day < DAYS; day++) {
                decide(new Random(1_000L * seed + day), "seed " + seed + " day " + day, 1_000L * seed + day);
            }
        }
        assertTrue(accepted > 1_000 && refused > 1_000, accepted + " accepted, " + refused + " refused");
    }

    private void found(Random random) {
        notebook.today = new NaiveUniversity.Page(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        everyUnit.clear();
        add(1, null, UnitType.UNIVERSITY);
        add(2, 1, UnitType.SECONDARY_ORGANISATION);
        for (int general = 0; general < 3; general++) {
            add(10 + general, 2, UnitType.GENERAL_BRANCH);
            for (int branch = 0; branch < 2; branch++) {
                add(100 + 10 * general + branch, 10 + general, UnitType.BRANCH);
            }
        }
        add(200, 100, UnitType.GROUP);
        add(201, 1, UnitType.BRANCH);
        List<UUID> homes = notebook.today.types().entrySet().stream()
                .filter(unit -> unit.getValue().hasMembers())
                .map(Map.Entry::getKey)
                .toList();
        for (int person = 0; person < 40; person++) {
            notebook.today.people().put(Sketch.id(5_000 + person), homes.get(random.nextInt(homes.size())));
        }
    }

    private void add(int unit, @Nullable Integer parent, UnitType type) {
        UUID above = parent == null ? null : Sketch.id(parent);
        notebook.add(Sketch.id(unit), above, type);
        everyUnit.put(Sketch.id(unit), new Node(Sketch.id(unit), above, type, Sketch.NAME, null, null, null, false));
    }

    private void decide(Random random, String where, long salt) {
        List<Step> steps = new RandomSteps(random, notebook).some();
        Program program = new Program(steps);
        TreeState before = picture(program);
        TreeState same = picture(program);
        int[] made = {0};
        Outcome outcome;
        try {
            outcome = program.run(before, () -> new UUID(salt + 1, made[0]++));
        } catch (Refusal refusal) {
            refused++;
            assertEquals(same, before, where);
            assertFalse(makesSense(steps, key -> new UUID(7, key.hashCode())), where + refusal.reason() + steps);
            return;
        }
        accepted++;
        assertTrue(makesSense(steps, key -> outcome.keys().get(key)), where + steps);
        assertSame(outcome, where);
        everyUnit.putAll(outcome.after().units());
    }

    private boolean makesSense(List<Step> steps, Function<String, UUID> idOf) {
        try {
            notebook.decide(steps, idOf);
            return true;
        } catch (Nonsense nonsense) {
            return false;
        }
    }

    private void assertSame(Outcome outcome, String where) {
        Map<UUID, UUID> parents = new HashMap<>();
        outcome.after().living().forEach(unit -> parents.put(unit.id(), unit.parent()));
        assertEquals(new HashMap<>(notebook.today.parents()), parents, where);
        Map<UUID, Integer> counts = new HashMap<>();
        notebook.today.people().values().forEach(unit -> counts.merge(unit, 1, Integer::sum));
        assertEquals(counts, outcome.after().members(), where);
        assertEquals(40, counts.values().stream().mapToInt(Integer::intValue).sum(), where);
        counts.keySet().forEach(unit -> {
            assertTrue(outcome.after().unit(unit).type().hasMembers(), where);
            assertFalse(outcome.after().unit(unit).dissolved(), where);
        });
        outcome.after()
                .people()
                .forEach((person, unit) -> assertEquals(notebook.today.people().get(person), unit, where));
        outcome.after().living().forEach(unit -> {
            List<UUID> path = outcome.after().path(unit.id());
            assertEquals(Sketch.id(1), path.getFirst(), where);
            assertEquals(path.size(), new HashSet<>(path).size(), where);
        });
    }

    private TreeState picture(Program program) {
        Map<UUID, Integer> counts = new HashMap<>();
        notebook.today.people().values().forEach(unit -> counts.merge(unit, 1, Integer::sum));
        Map<UUID, UUID> named = new HashMap<>(notebook.today.people());
        named.keySet().retainAll(program.people());
        return new TreeState(everyUnit, counts, named);
    }
}
