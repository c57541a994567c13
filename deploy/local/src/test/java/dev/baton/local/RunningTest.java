package dev.baton.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {
    private static final String STAT =
            "4711 (a (strange) name) S 1 4711 4711 0 -1 4194560 1 0 0 0 1 2 3 4 20 0 1 0 98765 1000 200 300";
    private static final String BOOT = "6d1f0f2e-0000-4000-8000-000000000001";

    @Test
    void aPidFileSaysWhoWhenAndInWhichRunOfTheMachine() {
        Optional<Running> running = Running.parse(STAT + "\n" + BOOT + "\n");

        assertEquals(Optional.of(new Running(4711, 98765, BOOT)), running);
    }

    @Test
    void aPidFileCutShortNamesNobody() {
        assertEquals(Optional.empty(), Running.parse("4711 (sh) S"));
        assertEquals(Optional.empty(), Running.parse(""));
    }

    @Test
    void theSameProcessIsRecognised() {
        assertTrue(new Running(4711, 98765, BOOT).isDescribedBy(STAT, BOOT));
    }

    @Test
    void anotherProcessWithTheSamePidIsNot() {
        assertFalse(new Running(4711, 11111, BOOT).isDescribedBy(STAT, BOOT));
    }

    @Test
    void norIsOneOfAnEarlierRunOfTheMachine() {
        assertFalse(new Running(4711, 98765, "another").isDescribedBy(STAT, BOOT));
    }

    @Test
    void aZombieDoesNotRun() {
        assertFalse(new Running(4711, 98765, BOOT).isDescribedBy(STAT.replace(") S ", ") Z "), BOOT));
    }

    @Test
    void aProcessWhoseThreadsAreStillEndingDoes() {
        String ending = STAT.replace(") S ", ") Z ").replace(" 20 0 1 0 98765 ", " 20 0 7 0 98765 ");

        assertTrue(new Running(4711, 98765, BOOT).isDescribedBy(ending, BOOT));
    }

    @Test
    void aDetachedProcessIsFoundByTheFileItWroteItself(@TempDir Path folder) throws Exception {
        Path pidFile = folder.resolve("sleeper.pid");
        Process process = Detached.start(
                new Command(List.of("sleep", "1000"), Map.of()), folder, pidFile, folder.resolve("sleeper.log"));
        try {
            while (!Files.exists(pidFile)) {
                Thread.onSpinWait();
            }
            assertEquals(process.pid(), Running.find(pidFile).orElseThrow().pid());
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertEquals(Optional.empty(), Running.find(pidFile));
    }
}
