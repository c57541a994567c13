package dev.baton.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process and its children really take: memory shared by several is counted once among them (PSS). */
final class Memory {
    private Memory() {}

    static long kilobytes(Running running) {
        return running.handle()
                .map(handle -> Stream.concat(Stream.of(handle), handle.descendants())
                        .mapToLong(one -> kilobytes(one.pid()))
                        .sum())
                .orElse(0L);
    }

    private static long kilobytes(long pid) {
        try {
            return proportionalSetSize(Files.readString(Path.of("/proc/" + pid + "/smaps_rollup")));
        } catch (IOException gone) {
            return 0;
        }
    }

    static long proportionalSetSize(String smapsRollup) {
        return smapsRollup
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
