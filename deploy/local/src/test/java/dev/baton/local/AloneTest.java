package dev.baton.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of all that start, stop or forget one stack, one is at work. */
class AloneTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "reset --yes", "stop gateway"})
    void whoeverComesSecondIsToldAndChangesNothing(String command) throws Exception {
        Home home = Home.at(folder);
        home.create();
        Path kept = Files.writeString(home.data().resolve("kept"), "data");

        Told second;
        try (Alone first = Alone.in(home)) {
            second = baton(command);
        }

        assertEquals(1, second.code(), second.words());
        assertTrue(second.words().contains("another up, down or reset of this stack is under way"), second.words());
        assertTrue(Files.exists(kept));
        assertFalse(Files.exists(home.savedPorts()));
    }

    @Test
    void inOneProcessTooOneIsAtWork() {
        Home home = Home.at(folder);

        try (Alone first = Alone.in(home)) {
            assertThrows(Trouble.class, () -> Alone.in(home));
        }
        Alone.in(home).close();
    }

    @Test
    void whatIsForgottenLeavesTheLockToOthers() throws Exception {
        Home home = Home.at(folder);
        home.create();

        Told told = baton("reset --yes");

        assertEquals(0, told.code(), told.words());
        assertFalse(Files.exists(home.data()));
        assertTrue(Files.exists(folder.resolve("lock")));
    }

    @Test
    void aStackThatNeverWasLeavesNothingBehind() throws Exception {
        folder = folder.resolve("never");

        Told told = baton("down");

        assertEquals("nothing of ours was running", told.words().strip());
        assertFalse(Files.exists(folder));
    }

    private record Told(int code, String words) {}

    /** In a process of its own, as people call it. */
    private Told baton(String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                LocalCommand.class.getName()));
        words.addAll(List.of(command.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("BATON_HOME", folder.toString());
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Told(process.waitFor(), told);
    }
}
