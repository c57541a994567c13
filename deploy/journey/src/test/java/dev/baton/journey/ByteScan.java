package dev.baton.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for thousands of byte strings in all files of a folder at once, whatever wrote them.
 *
 * @param <T> what a byte string is a sign of
 */
final class ByteScan<T> {

    /** @param where the file, below the folder that was looked through */
    record Finding<T>(T what, String where) {}

    private record Needle<T>(T what, byte[] bytes) {}

    static final int CHUNK = 1 << 16;

    private static final int FILTER_BITS = 22;
    private static final byte[] NOTHING = new byte[CHUNK];

    /** By their last eight bytes, which a window that slides over a file finds in one look. */
    private final Map<Long, List<Needle<T>>> needles = new HashMap<>();

    private final BitSet filter = new BitSet(1 << FILTER_BITS);
    private int longest;

    void lookFor(T what, byte[] bytes) {
        if (bytes.length < Long.BYTES) {
            throw new IllegalArgumentException("too short to be found by chance only rarely: " + what);
        }
        if (isNothing(bytes, bytes.length)) {
            throw new IllegalArgumentException("empty files are full of it: " + what);
        }
        long window = 0;
        for (int i = bytes.length - Long.BYTES; i < bytes.length; i++) {
            window = slid(window, bytes[i]);
        }
        needles.computeIfAbsent(window, key -> new ArrayList<>()).add(new Needle<>(what, bytes));
        filter.set(bit(window));
        longest = Math.max(longest, bytes.length);
    }

    /** What was found and where, once each; links are not followed, and what servers remove meanwhile holds nothing. */
    Set<Finding<T>> foundBelow(Path folder) {
        Set<Finding<T>> found = new HashSet<>();
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

    Set<Finding<T>> foundIn(String where, String text) {
        return foundIn(where, text.getBytes(StandardCharsets.UTF_8));
    }

    Set<Finding<T>> foundIn(String where, byte[] bytes) {
        Set<Finding<T>> found = new HashSet<>();
        look(bytes, 0, bytes.length, where, found);
        return found;
    }

    private void scan(Path file, String name, Set<Finding<T>> found) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[longest + CHUNK];
            byte[] chunk = new byte[CHUNK];
            int kept = 0;
            int read;
            while ((read = in.readNBytes(chunk, 0, CHUNK)) > 0) {
                System.arraycopy(chunk, 0, buffer, kept, read);
                int end = kept + read;
                // servers set files apart long before they write them; what has just begun may end in zeros
                look(buffer, kept, isNothing(chunk, read) ? Math.min(end, kept + longest) : end, name, found);
                kept = Math.min(end, longest);
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
        } catch (NoSuchFileException gone) {
            // between being listed and being opened
        }
    }

    /** @param fresh from where on the bytes have not been looked at */
    private void look(byte[] bytes, int fresh, int end, String where, Set<Finding<T>> found) {
        long window = 0;
        for (int i = Math.max(0, fresh - Long.BYTES + 1); i < end; i++) {
            window = slid(window, bytes[i]);
            if (i >= fresh && filter.get(bit(window))) {
                int last = i;
                needles.getOrDefault(window, List.of()).stream()
                        .filter(needle -> endsAt(last, bytes, needle.bytes))
                        .forEach(needle -> found.add(new Finding<>(needle.what, where)));
            }
        }
    }

    private static boolean isNothing(byte[] bytes, int length) {
        return Arrays.equals(bytes, 0, length, NOTHING, 0, length);
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
