package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Starts a process that has nothing to do with this one any more: own session, no terminal, output to a file. */
final class Detached {
    /**
     * The process writes its own pid file before it becomes the program, so that no moment exists in which it runs and
     * nobody knows: this launcher may be killed at any time.
     */
    private static final String WRITE_PID_AND_RUN =
            "cat /proc/$$/stat /proc/sys/kernel/random/boot_id > \"$0.new\" && mv \"$0.new\" \"$0\" && exec \"$@\"";

    private Detached() {}

    static Process start(Command command, Path folder, Path pidFile, Path log) {
        List<String> words = new ArrayList<>(List.of("setsid", "sh", "-c", WRITE_PID_AND_RUN, pidFile.toString()));
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(command.environment());
        try {
            Files.deleteIfExists(pidFile);
            keepPrevious(log);
            return builder.start();
        } catch (IOException e) {
            throw new Trouble("cannot start " + command.words().getFirst() + ": " + e.getMessage(), e);
        }
    }

    private static void keepPrevious(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
