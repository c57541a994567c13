package dev.baton.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for thousands of byte strings in all files of a folder at once, whatever wrote them. */
final class ByteScan {

    private static final int CHUNK = 1 << 22;
    private static final int FILTER_BITS = 22;

    /** @param what it is, in words that give nothing away */
    private record Needle(String what, byte[] bytes) {}

    /** By their last eight bytes, which a window that slides over a file finds in one look. */
    private final Map<Long, List<Needle>> needles = new HashMap<>();

    private final BitSet filter = new BitSet(1 << FILTER_BITS);
    private int longest;

    void lookFor(String what, byte[] bytes) {
        if (bytes.length < Long.BYTES) {
            throw new IllegalArgumentException("too short to be found by chance only rarely: " + what);
        }
        long window = 0;
        for (int i = bytes.length - Long.BYTES; i < bytes.length; i++) {
            window = slid(window, bytes[i]);
        }
        needles.computeIfAbsent(window, key -> new ArrayList<>()).add(new Needle(what, bytes));
        filter.set(bit(window));
        longest = Math.max(longest, bytes.length);
    }

    /** What was found and where, once each; links are not followed, and what servers remove meanwhile holds nothing. */
    Set<String> foundBelow(Path folder) {
        Set<String> found = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile()) {
                        scan(file, folder.relativize(file).toString(), found);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private void scan(Path file, String name, Set<String> found) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[longest + CHUNK];
            int kept = 0;
            int read;
            while ((read = in.readNBytes(buffer, kept, CHUNK)) > 0) {
                int end = kept + read;
                look(buffer, kept, end, name, found);
                kept = Math.min(end, longest);
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
        } catch (NoSuchFileException gone) {
            // between being listed and being opened
        }
    }

    /** @param fresh from where on the bytes have not been looked at */
    private void look(byte[] bytes, int fresh, int end, String file, Set<String> found) {
        long window = 0;
        for (int i = Math.max(0, fresh - Long.BYTES + 1); i < end; i++) {
            window = slid(window, bytes[i]);
            if (i >= fresh && filter.get(bit(window))) {
                int last = i;
                needles.getOrDefault(window, List.of()).stream()
                        .filter(needle -> endsAt(last, bytes, needle.bytes))
                        .forEach(needle -> found.add(needle.what + " in " + file));
            }
        }
    }

    private static boolean endsAt(int last, byte[] bytes, byte[] needle) {
        int start = last + 1 - needle.length;
        return start >= 0 && Arrays.equals(bytes, start, last + 1, needle, 0, needle.length);
    }

    private static long slid(long window, byte next) {
        return window << Byte.SIZE | next & 0xff;
    }

    private static int bit(long window) {
        return (int) (window * 0x9E3779B97F4A7C15L >>> Long.SIZE - FILTER_BITS);
    }
}
