package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** The relay board in a real browser, watched while the baton moves. What is looked at stands in relay-board.mjs. */
@ExtendWith(OnTheStack.class)
@EnabledIfSystemProperty(
        named = "baton.browser",
        matches = ".+",
        disabledReason = "./baton test names the browser where there is one")
class RelayBoardTest {

    private static final Path SCRIPTS = Path.of("src", "test", "browser");

    @Test
    void movesWithTheBatonWithoutBeingReloaded(Stack stack) throws IOException, InterruptedException {
        install();
        FirstLeg leg = new FirstLeg(stack.door(Patience.NONE), Narrator.silent());
        leg.playUntilHandover();

        Process browser = browser(stack);
        try (BufferedReader lines = browser.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                System.out.println("relay board: " + line);
                if (line.equals("ready for the handover")) {
                    leg.handOver();
                }
                line = lines.readLine();
            }
        }

        assertEquals(0, browser.waitFor(), "what the browser saw is printed above");
    }

    private static Process browser(Stack stack) throws IOException {
        return command(
                        "node",
                        "relay-board.mjs",
                        stack.address().toString(),
                        System.getProperty("baton.browser"),
                        "../../../target/relay-board")
                .start();
    }

    /** Once: the packages stay beside the script. */
    private static void install() throws IOException, InterruptedException {
        if (!Files.exists(SCRIPTS.resolve("node_modules"))) {
            Process npm = command("npm", "install", "--no-audit", "--no-fund").start();
            String said = new String(npm.getInputStream().readAllBytes());
            assertEquals(0, npm.waitFor(), said);
        }
    }

    private static ProcessBuilder command(String... words) {
        return new ProcessBuilder(List.of(words))
                .directory(new File(SCRIPTS.toString()))
                .redirectErrorStream(true);
    }
}
