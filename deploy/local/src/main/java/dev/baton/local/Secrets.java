package dev.baton.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The secrets of one stack, kept beside its data and gone with it; readable by nobody else. */
final class Secrets {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 32;

    private final Path file;
    private @Nullable Properties values;

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets keptIn(Path file) {
        return new Secrets(file);
    }

    /** Asking for the first one makes them all, so that looking at a stack that is not there leaves nothing behind. */
    synchronized String of(Secret secret) {
        if (values == null) {
            values = read();
        }
        return values.getProperty(secret.name());
    }

    private Properties read() {
        Properties found = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    found.load(reader);
                }
            }
            if (addMissing(found)) {
                write(found, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean addMissing(Properties values) {
        boolean added = false;
        for (Secret secret : Secret.values()) {
            added |= values.putIfAbsent(secret.name(), random()) == null;
        }
        return added;
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }

    private static void write(Properties values, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft)) {
            values.store(writer, "made up for this stack; they go when it is reset");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
