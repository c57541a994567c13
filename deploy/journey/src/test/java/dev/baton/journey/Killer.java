package dev.baton.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Ends processes at random moments, the hard way, one or two at a time, and starts them again. The same seed chooses the
 * same victims and pauses again.
 */
final class Killer extends Thread implements AutoCloseable {

    static final List<String> VICTIMS = List.of("membership", "activity", "showcase", "gateway", "connect");

    private static final int LONGEST_LIFE_MILLIS = 3000;
    private static final int LONGEST_DEATH_MILLIS = 1500;

    private final Stack stack;
    private final Random random;
    private final List<String> killed = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean enough;
    private volatile Throwable failure;

    Killer(Stack stack, long seed) {
        super("killer");
        this.stack = stack;
        this.random = new Random(seed);
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            while (!enough) {
                round();
            }
        } catch (InterruptedException | RuntimeException | Error e) {
            failure = e;
        }
    }

    private void round() throws InterruptedException {
        Deque<String> victims = new ArrayDeque<>(shuffled());
        while (!victims.isEmpty()) {
            sleep(random.nextInt(LONGEST_LIFE_MILLIS));
            List<String> together = new ArrayList<>(List.of(victims.pop()));
            if (random.nextBoolean() && !victims.isEmpty()) {
                together.add(victims.pop());
            }
            together.forEach(stack::kill);
            sleep(random.nextInt(LONGEST_DEATH_MILLIS));
            together.forEach(stack::start);
            killed.addAll(together);
        }
    }

    private List<String> shuffled() {
        List<String> victims = new ArrayList<>(VICTIMS);
        Collections.shuffle(victims, random);
        return victims;
    }

    /** Whether every process has been killed and is back. */
    boolean hasGoneRound() {
        return killed.size() >= VICTIMS.size();
    }

    /** When a process does not come back, there is nothing to wait for. */
    void mustNotHaveFailed() {
        if (failure != null) {
            throw new AssertionError("a process did not come back: " + failure, failure);
        }
    }

    /** Ends with a whole round, or where it failed; afterwards everything runs either way. */
    @Override
    public void close() throws InterruptedException {
        enough = true;
        join();
        if (failure != null) {
            VICTIMS.forEach(stack::start);
        }
    }

    List<String> killed() {
        return List.copyOf(killed);
    }
}
