package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the stack is, as a table, and how long a fact takes right now. */
final class Status {
    private static final String ROW = "%-20s %8s  %-12s %-14s %10s %12s";

    private final Home home;
    private final Ports ports;

    Status(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    void print(List<Part> parts, Probe probe, PrintStream out) {
        out.println(ROW.formatted("", "pid", "state", "port", "memory", "started in")
                .stripTrailing());
        long total = 0;
        boolean all = true;
        for (Part part : parts) {
            Optional<Running> running = Running.find(home.pidFile(part.name()));
            boolean ready = running.isPresent() && part.isReady();
            all &= ready || !(part instanceof Postgres || part instanceof KafkaBroker || part instanceof Connect);
            long memory = running.map(Memory::kilobytes).orElse(0L);
            total += memory;
            out.println(ROW.formatted(
                            part.name(),
                            running.map(one -> Long.toString(one.pid())).orElse("-"),
                            running.isEmpty() ? "not running" : ready ? "ready" : "not ready",
                            part.ports().stream()
                                    .map(port -> Integer.toString(ports.of(port)))
                                    .collect(Collectors.joining(", ")),
                            running.isEmpty() ? "-" : megabytes(memory),
                            running.isEmpty() ? "-" : read(home.startSeconds(part.name())))
                    .stripTrailing());
        }
        out.println(ROW.formatted("together", "", "", "", megabytes(total), "").stripTrailing());
        out.println();
        out.println("up took             " + read(home.upSeconds()));
        out.println(
                "commit → consumer   " + (all ? latency(probe) : "not measured: it takes postgres, kafka and connect"));
        String word = LogFile.lastLines(home.log("watch"), 1);
        out.println("the watch says      " + (word.isEmpty() ? "nothing yet" : word));
        out.println("memory is PSS, children included; data in " + home.folder());
    }

    private static String latency(Probe probe) {
        try {
            return probe.measure().toString();
        } catch (Trouble trouble) {
            return trouble.getMessage();
        }
    }

    private static String read(Path seconds) {
        try {
            return Files.readString(seconds);
        } catch (IOException neverStarted) {
            return "-";
        }
    }

    private static String megabytes(long kilobytes) {
        return String.format(Locale.ROOT, "%.0f MB", kilobytes / 1024.0);
    }
}
