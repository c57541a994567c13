package dev.baton.gateway.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the moves on to whoever watches: first what was missed, then what comes, with nothing lost in between. */
@ApplicationScoped
class BatonFeed {

    /** A watcher that falls so far behind is let go; it comes back and says what it has seen last. */
    private static final int BEHIND = 64;

    private final BatonMoves moves = new BatonMoves();
    private final Set<UnicastProcessor<BatonMove>> watchers = ConcurrentHashMap.newKeySet();

    synchronized void tell(String eventId, BatonMove move) {
        if (moves.add(eventId, move)) {
            watchers.forEach(watcher -> watcher.onNext(move));
        }
    }

    synchronized Multi<BatonMove> watch(LastSeen seen) {
        List<BatonMove> missed = moves.since(seen);
        Queue<BatonMove> waiting = new ArrayBlockingQueue<>(BEHIND);
        UnicastProcessor<BatonMove> coming = UnicastProcessor.create(waiting, () -> {});
        watchers.add(coming);
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().iterable(missed), coming)
                .onTermination()
                .invoke(() -> watchers.remove(coming));
    }
}
