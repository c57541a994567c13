package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where things are: the project, and the folder with everything one stack leaves behind.
 *
 * @param project the project's root folder
 * @param folder the stack's own folder, {@code .baton} unless said otherwise
 */
record Home(Path project, Path folder) {
    static Home at(Path folder) {
        return new Home(projectRoot(), folder.toAbsolutePath().normalize());
    }

    static Home from(Map<String, String> variables) {
        Path project = projectRoot();
        String given = variables.getOrDefault("BATON_HOME", "");
        Path folder = given.isBlank() ? project.resolve(".baton") : Path.of(given);
        return new Home(project, folder.toAbsolutePath().normalize());
    }

    /** Above the working folder, or above this very class: a part works in its stack's folder, which may lie anywhere. */
    private static Path projectRoot() {
        Path start = Path.of("").toAbsolutePath();
        return projectAbove(start)
                .or(() -> projectAbove(ownPlace()))
                .orElseThrow(
                        () -> new Trouble("neither %s nor a folder above it is the Baton project".formatted(start)));
    }

    private static Optional<Path> projectAbove(Path start) {
        return Stream.<Path>iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("deploy/kafka/topics.properties")))
                .findFirst();
    }

    private static Path ownPlace() {
        return Path.of(URI.create(
                Home.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    void create() {
        try {
            Files.createDirectories(data());
            Files.createDirectories(logs());
            Files.createDirectories(run());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that {@code reset} takes away. */
    Path data() {
        return folder.resolve("data");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path run() {
        return folder.resolve("run");
    }

    Path pidFile(String name) {
        return run().resolve(name + ".pid");
    }

    /** How long this part took to start the last time. */
    Path startSeconds(String name) {
        return run().resolve(name + ".seconds");
    }

    /** How long the whole suite took, and on what data. */
    Path upSeconds() {
        return run().resolve("up.seconds");
    }

    /** Written once the demo's universities and people are in. */
    Path demoLoaded() {
        return data().resolve("demo.loaded");
    }

    /** What a service left out of the stack needs in its environment. */
    Path environmentFile(String name) {
        return run().resolve(name + ".env");
    }

    Path savedPorts() {
        return run().resolve("ports.properties");
    }

    Path deploy(String file) {
        return project.resolve("deploy").resolve(file);
    }

    Path classes() {
        return deploy("local/target/classes");
    }

    Path libraries() {
        return deploy("local/target/lib");
    }

    /** Unpacked and built things that every stack of this machine shares. */
    static Path cache() {
        String given = System.getenv().getOrDefault("BATON_CACHE", "");
        if (!given.isBlank()) {
            return Path.of(given).toAbsolutePath();
        }
        String xdg = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        Path caches = xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return caches.resolve("baton").toAbsolutePath();
    }
}
