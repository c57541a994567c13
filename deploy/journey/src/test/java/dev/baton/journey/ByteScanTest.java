package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.journey.ByteScan.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan that misses something would prove whatever it is asked to. */
class ByteScanTest {

    private static final int CHUNK = ByteScan.CHUNK;

    @TempDir
    Path folder;

    @Test
    void it_finds_what_lies_anywhere_and_across_the_pieces_that_it_reads() throws IOException {
        ByteScan<String> scan = new ByteScan<>();
        scan.lookFor("first", "needle-one".getBytes(StandardCharsets.UTF_8));
        scan.lookFor("second", "another-needle-two".getBytes(StandardCharsets.UTF_8));
        byte[] file = new byte[3 * CHUNK];
        put(file, 0, "needle-one");
        put(file, CHUNK - 3, "another-needle-two");
        Files.createDirectory(folder.resolve("deep"));
        Files.write(folder.resolve("deep/file"), file);
        Files.writeString(folder.resolve("other"), "the end is needle-one");
        assertEquals(
                Set.of(
                        new Finding<>("first", "deep/file"),
                        new Finding<>("first", "other"),
                        new Finding<>("second", "deep/file")),
                scan.foundBelow(folder));
    }

    @Test
    void it_finds_nothing_that_is_only_alike() throws IOException {
        ByteScan<String> scan = new ByteScan<>();
        scan.lookFor("first", "needle-one".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("file"), "Needle-one, needle-on, edle-one");
        assertEquals(Set.of(), scan.foundBelow(folder));
    }

    @Test
    void it_finds_what_ends_in_zeros_that_go_on() throws IOException {
        byte[] needle = Arrays.copyOf("needle".getBytes(StandardCharsets.UTF_8), 20);
        ByteScan<String> scan = new ByteScan<>();
        scan.lookFor("first", needle);
        byte[] file = new byte[3 * CHUNK];
        put(file, CHUNK - 7, "needle");
        Files.write(folder.resolve("file"), file);
        assertEquals(Set.of(new Finding<>("first", "file")), scan.foundBelow(folder));
    }

    @Test
    void it_looks_for_nothing_that_chance_could_write() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ByteScan<>().lookFor("short", "needles".getBytes(StandardCharsets.UTF_8)));
        assertThrows(IllegalArgumentException.class, () -> new ByteScan<>().lookFor("zeros", new byte[20]));
    }

    private static void put(byte[] file, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, file, at, bytes.length);
    }
}
