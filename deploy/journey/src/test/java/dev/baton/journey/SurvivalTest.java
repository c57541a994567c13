package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The leg is played while processes die. Afterwards plain SQL and a plain consumer look for what is missing or was done
 * twice. PostgreSQL runs with {@code fsync=on}, as it does where data matters.
 */
@ExtendWith(OnTheStack.class)
class SurvivalTest {

    private static final int SEEDS_WHEN_LONG = 10;
    private static final Duration UNTIL_QUIET = Duration.ofMinutes(5);

    /** One seed, another each time unless {@code baton.survival.seed} names it; many with {@code baton.long}. */
    static LongStream seeds() {
        long first = Long.getLong("baton.survival.seed", System.currentTimeMillis());
        return LongStream.range(first, first + (Boolean.getBoolean("baton.long") ? SEEDS_WHEN_LONG : 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothingAndDoesNothingTwiceWhileProcessesDie(long seed, Stack stack) throws InterruptedException {
        assumeTrue(stack.isOurs(), "only processes of our own stack are killed");
        assertEquals(List.of("on"), stack.rows("showcase").list("show fsync"), "BATON_FSYNC=on, as surefire sets it");
        System.out.printf("survival: seed %d (repeat it with -Dbaton.survival.seed=%d)%n", seed, seed);
        Rowcounts before = Rowcounts.of(stack);
        Killer killer = new Killer(stack, seed);
        Door door = stack.door(Patience.UNTIL_ANSWERED, killer::mustNotHaveFailed);
        OrdinaryWork work = new OrdinaryWork(door);

        int legs = playWhileProcessesDie(door, killer, work);

        int branches = work.done();
        Events events = new Events(stack);
        Waiting.happens(
                UNTIL_QUIET, () -> events.lost().isEmpty() && events.unheard().isEmpty());
        Rowcounts after = Rowcounts.of(stack);
        assertAll(
                () -> assertEquals(List.of(), new AcknowledgedWrites(stack).missing(door.calls()), "missing"),
                () -> assertEquals(Set.of(), events.lost(), "lost events"),
                () -> assertEquals(Set.of(), events.unheard(), "unheard events"),
                () -> assertEquals(List.of(), stack.topics().deadLetters(), "dead letters"),
                () -> assertEquals(List.of(), new Effects(stack).contradictions(), "effects"),
                () -> assertEquals(before.after(legs, branches), after, "asked for again, but made once"));
        System.out.printf(
                "survival: %d legs and %d branches with %d kills %s; %d facts, none lost, none applied twice%n",
                legs, branches, killer.killed().size(), killer.killed(), events.count());
    }

    /** At least one leg, and until every process has died. */
    private static int playWhileProcessesDie(Door door, Killer killer, OrdinaryWork work) throws InterruptedException {
        try (killer;
                work) {
            killer.start();
            work.start();
            int legs = 0;
            do {
                new FirstLeg(door, Narrator.silent()).play();
                legs++;
            } while (!killer.hasGoneRound());
            return legs;
        }
    }

    /** How much there is of what callers make. */
    private record Rowcounts(long initiatives, long legs, long showcases, long activities, long people, long units) {

        static Rowcounts of(Stack stack) {
            Rows showcase = stack.rows("showcase");
            Rows activity = stack.rows("activity");
            return new Rowcounts(
                    showcase.number("select count(*) from initiative"),
                    showcase.number("select count(*) from leg"),
                    showcase.number("select count(*) from showcase"),
                    activity.number("select count(*) from activity"),
                    activity.number("select count(*) from registration"),
                    stack.rows("membership").number("select count(*) from unit"));
        }

        /** Each play makes one of each, but two legs, the second by the handover, and two registrations. */
        Rowcounts after(int plays, int branches) {
            return new Rowcounts(
                    initiatives + plays,
                    legs + 2L * plays,
                    showcases + plays,
                    activities + plays,
                    people + 2L * plays,
                    units + branches);
        }
    }
}
