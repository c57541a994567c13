package dev.baton.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallThingsTest {
    @Test
    void theReasonOfAFailedTaskIsItsInnermostCause() {
        ConnectorTask task = new ConnectorTask("baton-showcase", 0, "FAILED", """
                org.example.Outer: something went wrong
                \tat org.example.Outer.run(Outer.java:1)
                Caused by: org.example.Middle: oh
                \tat org.example.Middle.run(Middle.java:1)
                Caused by: org.example.Inner: publication is gone
                """);

        assertEquals("org.example.Inner: publication is gone", task.reason());
    }

    @Test
    void theWatchWaitsLongerAfterEveryFailureInARow() {
        assertEquals(Duration.ofSeconds(2), Watch.pauseAfter(0));
        assertEquals(Duration.ofSeconds(4), Watch.pauseAfter(1));
        assertEquals(Duration.ofMinutes(1), Watch.pauseAfter(1000));
    }

    @Test
    void percentilesAreThoseOfTheNearestRank() {
        List<Double> hundred =
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (101 - i)).toList();

        Probe.Latencies latencies = Probe.Latencies.of(hundred);

        assertEquals(50, latencies.percentile(50));
        assertEquals(99, latencies.percentile(99));
        assertEquals("p50 50.0 ms, p99 99.0 ms (100 rows, one by one)", latencies.toString());
    }

    @Test
    void memoryIsTheProportionalSetSizeAlone() {
        assertEquals(1234, Memory.proportionalSetSize("""
                5581-7ffd ---p 00000000 00:00 0    [rollup]
                Rss:                9999 kB
                Pss:                1234 kB
                Pss_Anon:           1000 kB
                """));
    }

    @Test
    void theEndOfALogIsShown(@TempDir Path folder) throws Exception {
        Path log = Files.writeString(folder.resolve("x.log"), "one\ntwo\n三\n");

        assertEquals("two\n三", LogFile.lastLines(log, 2));
        assertEquals("", LogFile.lastLines(folder.resolve("none.log"), 2));
    }

    @Test
    void secretsAreMadeOnceAndReadableByTheirOwnerOnly(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("data/secrets.properties");

        String first = Secrets.keptIn(file).of(Secret.DEBEZIUM);

        assertEquals(first, Secrets.keptIn(file).of(Secret.DEBEZIUM));
        assertNotEquals(first, Secrets.keptIn(file).of(Secret.GATEWAY_SESSION));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aServiceLeftOutFindsItsEnvironmentInAFile(@TempDir Path folder) throws Exception {
        Home home = Home.at(folder);
        home.create();
        Secrets secrets = Secrets.keptIn(folder.resolve("secrets.properties"));
        Path file = home.environmentFile("activity");

        new ServiceProcess("activity", home, Ports.shifted(100), secrets, Set.of()).writeEnvironment(file);

        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.contains("export QUARKUS_HTTP_PORT='8182'"), lines.toString());
        assertTrue(lines.contains("export BATON_POSTGRES='127.0.0.1:15532'"), lines.toString());
        assertTrue(
                lines.contains("export BATON_DATABASE_APP_PASSWORD='" + secrets.of(Secret.ACTIVITY_APP) + "'"),
                lines.toString());
    }

    @Test
    void aFolderIsDeletedWithTheLinksInIt(@TempDir Path folder) throws Exception {
        Path tree = Files.createDirectories(folder.resolve("a/b"));
        Files.createSymbolicLink(tree.resolve("link"), Path.of("nowhere"));

        Cached.delete(folder.resolve("a"));

        assertFalse(Files.exists(folder.resolve("a")));
    }
}
