package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Holds off whoever else would start, stop or forget the same stack; ends by itself with the process that holds it. */
record Alone(FileChannel channel) implements AutoCloseable {
    static Alone in(Home home) {
        try {
            Files.createDirectories(home.folder());
            FileChannel channel = FileChannel.open(
                    home.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                channel.close();
                throw new Trouble("another up, down or reset of this stack is under way:"
                        + " wait for it, then look at ./baton status");
            }
            return new Alone(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
