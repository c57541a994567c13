package dev.baton.local;

import dev.baton.local.basics.Patience;
import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks after the connector tasks: a task that failed stays failed until somebody restarts it, while its connector goes
 * on saying that it runs.
 */
final class Watch implements Part {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Home home;
    private final Connect connect;

    Watch(Home home, Connect connect) {
        this.home = home;
        this.connect = connect;
    }

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public String title() {
        return "Watch";
    }

    @Override
    public Set<String> needs() {
        return Set.of("connect");
    }

    @Override
    public Command command() {
        return Command.java(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx16m",
                        "-Xss256k",
                        "-Djdk.httpclient.keepalive.timeout=1",
                        "-cp",
                        home.classes() + ":" + home.libraries() + "/*",
                        LocalCommand.class.getName(),
                        "watch"),
                Map.of("BATON_HOME", home.folder().toString()));
    }

    /** Touched at every look. */
    private Path lastLook() {
        return home.run().resolve("watch.looked");
    }

    @Override
    public void prepare(Progress progress) {
        try {
            Files.deleteIfExists(lastLook());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isReady() {
        try {
            Instant looked = Files.getLastModifiedTime(lastLook()).toInstant();
            return looked.isAfter(Instant.now().minus(LONGEST_PAUSE.multipliedBy(2)));
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Runs until it is ended. */
    void keepLooking(PrintStream log) {
        say(log, "watching the connector tasks");
        boolean answered = true;
        Map<String, Integer> failures = new HashMap<>();
        while (true) {
            List<ConnectorTask> tasks = connect.tasks();
            if (tasks.isEmpty() == answered) {
                answered = !answered;
                say(log, answered ? "Kafka Connect answers again" : "Kafka Connect does not answer");
            }
            int most = 0;
            for (ConnectorTask task : tasks) {
                if (task.hasFailed()) {
                    most = Math.max(most, failures.merge(task.connector(), 1, Integer::sum));
                    restart(log, task);
                } else if (task.isRunning() && failures.remove(task.connector()) != null) {
                    say(log, task.connector() + " runs again");
                }
            }
            rememberLook();
            Patience.pause(pauseAfter(most));
        }
    }

    private void rememberLook() {
        try {
            Files.writeString(lastLook(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restart(PrintStream log, ConnectorTask task) {
        try {
            connect.restart(task);
            say(log, "restarted the failed task of %s: %s".formatted(task.connector(), task.reason()));
        } catch (Trouble trouble) {
            say(log, trouble.getMessage());
        }
    }

    /** Longer with every failure in a row, so that a hopeless task does not fill the log. */
    static Duration pauseAfter(int failuresInARow) {
        Duration pause = BETWEEN_LOOKS.multipliedBy(1L << Math.min(failuresInARow, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static void say(PrintStream log, String word) {
        log.println(LocalDateTime.now().format(TIME) + "  " + word);
    }
}
