package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process of ours that is still running, recognised beyond doubt: a pid alone may have been given to somebody else.
 *
 * @param pid its process id
 * @param startedAt when it was started, in clock ticks since the machine came up
 * @param boot the id of that run of the machine
 */
record Running(long pid, long startedAt, String boot) {
    private static final int FIELDS_AFTER_NAME = 3;
    private static final int STATE = 3;
    private static final int THREADS = 20;
    private static final int START_TIME = 22;

    /** The process that wrote the pid file, if it is the one that has this pid now and has not ended. */
    static Optional<Running> find(Path pidFile) {
        return read(pidFile).filter(Running::isAlive);
    }

    private static Optional<Running> read(Path pidFile) {
        try {
            return parse(Files.readString(pidFile));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A pid file holds the process' own line of {@code /proc/PID/stat}, then the machine's boot id. */
    static Optional<Running> parse(String pidFile) {
        String[] lines = pidFile.strip().split("\n");
        if (lines.length != 2) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(lines[0].substring(0, lines[0].indexOf(' ')));
            return Optional.of(new Running(pid, Long.parseLong(field(lines[0], START_TIME)), lines[1].strip()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    boolean isAlive() {
        try {
            String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
            return isDescribedBy(Files.readString(Path.of("/proc/" + pid + "/stat")), boot.strip());
        } catch (IOException e) {
            return false;
        }
    }

    boolean isDescribedBy(String stat, String bootNow) {
        return boot.equals(bootNow) && startedAt == Long.parseLong(field(stat, START_TIME)) && !hasEnded(stat);
    }

    /**
     * A zombie is a process that has ended and that nobody has asked about yet; but while any of its threads is still
     * ending, its ports are still taken.
     */
    private static boolean hasEnded(String stat) {
        String state = field(stat, STATE);
        return state.equals("X") || state.equals("Z") && Integer.parseInt(field(stat, THREADS)) <= 1;
    }

    /** Numbered as in proc(5); counted from the end of the name, which may itself hold spaces and brackets. */
    private static String field(String stat, int number) {
        return stat.substring(stat.lastIndexOf(')') + 2)
                .split(" ")[number - FIELDS_AFTER_NAME]
                .strip();
    }

    Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid);
    }

    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Trouble("cannot send %s to process %d".formatted(name, pid), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
