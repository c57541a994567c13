package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan that misses something would prove whatever it is asked to. */
class ByteScanTest {

    private static final int CHUNK = 1 << 22;

    @TempDir
    Path folder;

    @Test
    void it_finds_what_lies_anywhere_and_across_the_pieces_that_it_reads() throws IOException {
        ByteScan scan = new ByteScan();
        scan.lookFor("first", "needle-one".getBytes(StandardCharsets.UTF_8));
        scan.lookFor("second", "another-needle-two".getBytes(StandardCharsets.UTF_8));
        byte[] file = new byte[3 * CHUNK];
        put(file, 0, "needle-one");
        put(file, CHUNK - 3, "another-needle-two");
        Files.createDirectory(folder.resolve("deep"));
        Files.write(folder.resolve("deep/file"), file);
        Files.writeString(folder.resolve("other"), "the end is needle-one");
        assertEquals(Set.of("first in deep/file", "first in other", "second in deep/file"), scan.foundBelow(folder));
    }

    @Test
    void it_finds_nothing_that_is_only_alike() throws IOException {
        ByteScan scan = new ByteScan();
        scan.lookFor("first", "needle-one".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("file"), "Needle-one, needle-on, edle-one");
        assertEquals(Set.of(), scan.foundBelow(folder));
    }

    @Test
    void it_looks_for_nothing_that_chance_could_write() {
        assertThrows(IllegalArgumentException.class, () -> new ByteScan().lookFor("short", new byte[Long.BYTES - 1]));
    }

    private static void put(byte[] file, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, file, at, bytes.length);
    }
}
