package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder in the machine's cache that is made once, wholly or not at all, however many stacks ask for it. */
final class Cached {
    /** Fills an empty folder. */
    interface Making {
        void into(Path folder) throws IOException;
    }

    private Cached() {}

    static Path folder(String name, Making making) {
        Path cache = Home.cache();
        Path wanted = cache.resolve(name);
        if (Files.isDirectory(wanted)) {
            return wanted;
        }
        try {
            Files.createDirectories(cache);
            try (FileChannel channel = FileChannel.open(
                            cache.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!Files.isDirectory(wanted)) {
                    Path draft = cache.resolve(name + ".new");
                    delete(draft);
                    Files.createDirectory(draft);
                    making.into(draft);
                    Files.move(draft, wanted, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new Trouble("cannot make %s in %s: %s".formatted(name, cache, e.getMessage()), e);
        }
        return wanted;
    }

    static void delete(Path folder) {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
