package dev.baton.local;

import dev.baton.local.basics.Patience;
import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Brings parts up, each as soon as those it needs are ready, and leaves alone what is running already. */
final class Starting {
    private static final int LINES_SHOWN = 25;

    private final Home home;
    private final Ports ports;
    private final Progress progress;

    Starting(Home home, Ports ports, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.progress = progress;
    }

    void start(List<Part> parts) {
        refuseTakenPorts(parts);
        Map<String, CompletableFuture<Void>> ready = new HashMap<>();
        parts.forEach(part -> ready.put(part.name(), new CompletableFuture<>()));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Part part : parts) {
                threads.execute(() -> {
                    try {
                        bringUp(part, ready);
                        ready.get(part.name()).complete(null);
                    } catch (RuntimeException failure) {
                        ready.values().forEach(other -> other.completeExceptionally(failure));
                    }
                });
            }
            CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof Trouble trouble ? trouble : failure;
        }
    }

    private void refuseTakenPorts(List<Part> parts) {
        for (Part part : parts) {
            if (Running.find(home.pidFile(part.name())).isEmpty()) {
                part.ports().forEach(port -> PortOwner.refuseIfTaken(port, ports.of(port)));
            }
        }
    }

    private void bringUp(Part part, Map<String, CompletableFuture<Void>> ready) {
        CompletableFuture<Void> self = ready.get(part.name());
        Optional<Running> running = Running.find(home.pidFile(part.name()));
        if (running.isPresent()) {
            awaitNeeds(part, ready);
            awaitReady(part, running.get()::isAlive, self);
            part.furnish();
            progress.stillRunning(part.title(), running.get().pid());
            return;
        }
        part.prepare(progress);
        awaitNeeds(part, ready);
        long begun = System.nanoTime();
        Process process =
                Detached.start(part.command(), home.folder(), home.pidFile(part.name()), home.log(part.name()));
        awaitReady(part, process::isAlive, self);
        part.furnish();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        remember(part, took);
        progress.ready(part.title(), took);
    }

    private static void awaitNeeds(Part part, Map<String, CompletableFuture<Void>> ready) {
        part.needs().stream()
                .filter(ready::containsKey)
                .forEach(need -> ready.get(need).join());
    }

    /** Ends early when another part has failed: then nothing will become of this start. */
    private void awaitReady(Part part, java.util.function.BooleanSupplier alive, CompletableFuture<Void> self) {
        boolean settled = Patience.until(
                part.patience(), () -> self.isCompletedExceptionally() || !alive.getAsBoolean() || part.isReady());
        if (self.isCompletedExceptionally()) {
            self.join();
        }
        if (!alive.getAsBoolean()) {
            throw new Trouble(tail(part, "ended while it started"));
        }
        if (!settled) {
            throw new Trouble(tail(part, "is not ready after " + Progress.seconds(part.patience())));
        }
    }

    private String tail(Part part, String what) {
        Path log = home.log(part.name());
        return "%s %s. The last lines of its log:%n%n%s%n%nAll of it: %s"
                .formatted(
                        part.title(), what, LogFile.lastLines(log, LINES_SHOWN).indent(4), log);
    }

    private void remember(Part part, Duration took) {
        try {
            Files.writeString(home.startSeconds(part.name()), Progress.seconds(took));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
