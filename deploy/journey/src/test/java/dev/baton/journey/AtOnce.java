package dev.baton.journey;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several hands at one pile of work. */
final class AtOnce {

    private static final int HANDS = 8;

    private AtOnce() {}

    static <T> void each(Collection<T> pile, Consumer<T> work) {
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            List<? extends Future<?>> pieces = pile.stream()
                    .map(piece -> hands.submit(() -> work.accept(piece)))
                    .toList();
            for (Future<?> piece : pieces) {
                piece.get();
            }
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause().getMessage(), failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed("interrupted while working");
        }
    }
}
