package dev.baton.membership.appointments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everyone once before anyone twice. */
class RotationTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    @Test
    void it_begins_with_who_joined_first() {
        assertEquals(Optional.of(TWO), new Rotation(List.of(TWO, ONE), List.of()).next());
    }

    @Test
    void after_everyone_it_begins_anew_in_the_same_order() {
        assertEquals(Optional.of(ONE), new Rotation(List.of(ONE, TWO), List.of(ONE, TWO)).next());
    }

    @Test
    void who_joined_late_comes_in_at_once() {
        assertEquals(Optional.of(THREE), new Rotation(List.of(ONE, TWO, THREE), List.of(ONE, TWO, ONE)).next());
    }

    @Test
    void who_left_drops_out() {
        assertEquals(Optional.of(TWO), new Rotation(List.of(TWO), List.of(TWO, ONE)).next());
    }

    @Test
    void where_nobody_is_it_is_nobodys_turn() {
        assertEquals(Optional.empty(), new Rotation(List.of(), List.of(ONE)).next());
    }

    /** People come and go at random; whoever is chosen again has seen everybody else who is there lead since. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_leads_twice_before_all_others_present_have_led(long seed) {
        Random random = new Random(seed);
        List<UUID> present = new ArrayList<>();
        List<UUID> turns = new ArrayList<>();
        for (int step = 0; step < 200; step++) {
            switch (random.nextInt(6)) {
                case 0 -> present.add(new UUID(seed, step));
                case 1 -> {
                    if (!present.isEmpty()) present.remove(random.nextInt(present.size()));
                }
                default -> {
                    Optional<UUID> next = new Rotation(List.copyOf(present), List.copyOf(turns)).next();
                    assertEquals(present.isEmpty(), next.isEmpty());
                    next.ifPresent(chosen -> {
                        assertTrue(present.contains(chosen));
                        assertOthersHaveLedSince(chosen, present, turns);
                        turns.add(chosen);
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void while_nobody_comes_or_goes_every_round_is_everybody(long seed) {
        List<UUID> present = LongStream.rangeClosed(1, 1 + seed % 7)
                .mapToObj(i -> new UUID(seed, i))
                .toList();
        List<UUID> turns = new ArrayList<>();
        for (int i = 0; i < 5 * present.size(); i++) {
            turns.add(new Rotation(present, List.copyOf(turns)).next().orElseThrow());
        }
        for (int round = 0; round < 5; round++) {
            assertEquals(
                    Set.copyOf(present),
                    new HashSet<>(turns.subList(round * present.size(), (round + 1) * present.size())));
        }
    }

    private static void assertOthersHaveLedSince(UUID chosen, List<UUID> present, List<UUID> turns) {
        int last = turns.lastIndexOf(chosen);
        if (last >= 0) {
            List<UUID> since = turns.subList(last + 1, turns.size());
            assertTrue(present.stream().allMatch(other -> other.equals(chosen) || since.contains(other)));
        }
    }

    private static LongStream seeds() {
        return LongStream.range(0, 100);
    }
}
