package dev.baton.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.local.basics.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    private Home home;
    private List<Part> parts = List.of();

    @BeforeEach
    void create() {
        home = Home.at(folder);
        home.create();
    }

    @AfterEach
    void stop() {
        new Stopping(home, out).stop(parts);
    }

    @Test
    void aPartStartsAfterThoseItNeeds() {
        parts = List.of(
                script("roof", "touch roof; exec sleep 1000", "walls"),
                script("walls", "touch walls; exec sleep 1000"));

        start(Ports.shifted(0));

        assertEquals(
                List.of("Walls", "Roof"),
                told().lines().map(line -> line.split(" ")[1]).toList());
    }

    @Test
    void whatIsRunningIsLeftAlone() {
        parts = List.of(script("walls", "touch walls; exec sleep 1000"));
        start(Ports.shifted(0));
        Running before = Running.find(home.pidFile("walls")).orElseThrow();

        start(Ports.shifted(0));

        assertEquals(before, Running.find(home.pidFile("walls")).orElseThrow());
        assertTrue(told().contains("still running (pid " + before.pid() + ")"), told());
    }

    @Test
    void whatEndsAtItsStartShowsItsLastWords() {
        parts = List.of(script("walls", "echo the ground is too soft; exit 3"));

        Trouble trouble = assertThrows(Trouble.class, () -> start(Ports.shifted(0)));

        assertTrue(trouble.getMessage().contains("the ground is too soft"), trouble.getMessage());
        assertTrue(trouble.getMessage().contains(home.log("walls").toString()), trouble.getMessage());
    }

    @Test
    void whatNeedsSomethingThatFailedIsNotStarted() {
        parts = List.of(script("walls", "exit 1"), script("roof", "touch roof; exec sleep 1000", "walls"));

        assertThrows(Trouble.class, () -> start(Ports.shifted(0)));

        assertFalse(Files.exists(home.pidFile("roof")));
    }

    @Test
    void aTakenPortIsNamedBeforeAnythingStarts() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String number = Integer.toString(taken.getLocalPort());
            Part walls = script("walls", "touch walls; exec sleep 1000");
            Part gateway = new ServiceProcess(
                    "gateway", home, Ports.from(Map.of("BATON_PORT_GATEWAY", number)), noSecrets(), Set.of());
            parts = List.of(walls, gateway);

            Trouble trouble =
                    assertThrows(Trouble.class, () -> start(Ports.from(Map.of("BATON_PORT_GATEWAY", number))));

            assertEquals(
                    "port %s for gateway is taken by another process (pid %d): set BATON_PORT_GATEWAY or BATON_PORT_OFFSET"
                            .formatted(number, ProcessHandle.current().pid()),
                    trouble.getMessage());
            assertFalse(Files.exists(home.pidFile("walls")));
        }
    }

    @Test
    void whatIsStoppedHasEndedAndIsForgotten() {
        parts = List.of(script("walls", "touch walls; exec sleep 1000"));
        start(Ports.shifted(0));
        Running walls = Running.find(home.pidFile("walls")).orElseThrow();

        new Stopping(home, out).stop(parts);

        assertFalse(walls.isAlive());
        assertFalse(Files.exists(home.pidFile("walls")));
    }

    private void start(Ports ports) {
        new Starting(home, ports, new Progress(out, 2)).start(parts);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private Secrets noSecrets() {
        return Secrets.keptIn(home.data().resolve("secrets.properties"));
    }

    /** A part that is ready once it has left a file with its name. */
    private Part script(String name, String script, String... needs) {
        return new Part() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String title() {
                return Character.toUpperCase(name.charAt(0)) + name.substring(1);
            }

            @Override
            public Set<String> needs() {
                return Set.of(needs);
            }

            @Override
            public Command command() {
                return new Command(List.of("sh", "-c", script), Map.of());
            }

            @Override
            public boolean isReady() {
                return Files.exists(folder.resolve(name));
            }
        };
    }
}
