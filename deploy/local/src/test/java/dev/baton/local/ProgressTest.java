package dev.baton.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void everyFinishedStepIsOneNumberedLine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), 9);

        progress.stillRunning("PostgreSQL", 42);
        progress.note("building");
        progress.ready("Keycloak", Duration.ofMillis(12_449));

        assertEquals("""
                [1/9] PostgreSQL … still running (pid 42)
                      building
                [2/9] Keycloak … ready in 12.4 s
                """, bytes.toString(StandardCharsets.UTF_8));
    }
}
