package dev.baton.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ends processes at random moments, the hard way, and starts them again; the same seed chooses the same again. */
final class Killer extends Thread {

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
        List<String> victims = new ArrayList<>(VICTIMS);
        Collections.shuffle(victims, random);
        for (String victim : victims) {
            sleep(random.nextInt(LONGEST_LIFE_MILLIS));
            stack.kill(victim);
            sleep(random.nextInt(LONGEST_DEATH_MILLIS));
            stack.start(victim);
            killed.add(victim);
        }
    }

    /** Whether every process has been killed and is back, at least this many times. */
    boolean hasGoneRound(int times) {
        if (failure != null) {
            throw new AssertionError("the killer failed: " + failure, failure);
        }
        return killed.size() >= times * VICTIMS.size();
    }

    /** Ends with a whole round, so that afterwards everything runs. */
    List<String> finish() throws InterruptedException {
        enough = true;
        join();
        hasGoneRound(0);
        return List.copyOf(killed);
    }
}
