package dev.baton.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program with its arguments and what it additionally finds in its environment. */
record Command(List<String> words, Map<String, String> environment) {
    static Command java(List<String> words) {
        return java(words, Map.of());
    }

    /** Runs on the Java that runs this launcher; serial collector, for a suite of small JVMs on few cores. */
    static Command java(List<String> words, Map<String, String> environment) {
        List<String> all = new ArrayList<>(
                List.of(javaProgram().toString(), "-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions"));
        all.addAll(words);
        return new Command(all, environment);
    }

    static Path javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
