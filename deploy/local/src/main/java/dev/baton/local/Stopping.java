package dev.baton.local;

import dev.baton.local.basics.Patience;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes parts down, each after those that need it, and touches no process but the ones we started. */
final class Stopping {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Home home;
    private final PrintStream out;

    Stopping(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    void stop(List<Part> parts) {
        Map<String, CompletableFuture<Void>> stopped = new HashMap<>();
        parts.forEach(part -> stopped.put(part.name(), new CompletableFuture<>()));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Part part : parts) {
                threads.execute(() -> {
                    try {
                        parts.stream()
                                .filter(other -> other.needs().contains(part.name()))
                                .forEach(other -> stopped.get(other.name()).join());
                        stop(part);
                        stopped.get(part.name()).complete(null);
                    } catch (RuntimeException failure) {
                        stopped.get(part.name()).completeExceptionally(failure);
                    }
                });
            }
            CompletableFuture.allOf(stopped.values().toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private void stop(Part part) {
        Optional<Running> running = Running.find(home.pidFile(part.name()));
        if (running.isPresent()) {
            running.get().signal(part.stopSignal());
            boolean ended = Patience.until(GRACE, () -> !running.get().isAlive());
            if (!ended) {
                kill(running.get());
            }
            out.println("%s … %s".formatted(part.title(), ended ? "stopped" : "killed: it did not stop when asked"));
        }
        try {
            Files.deleteIfExists(home.pidFile(part.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a power cut would: no warning, children included. */
    static void kill(Running running) {
        List<ProcessHandle> children = running.handle()
                .map(ProcessHandle::descendants)
                .map(java.util.stream.Stream::toList)
                .orElse(List.of());
        running.signal("KILL");
        children.forEach(ProcessHandle::destroyForcibly);
        Patience.until(GRACE, () -> !running.isAlive() && children.stream().noneMatch(ProcessHandle::isAlive));
    }
}
