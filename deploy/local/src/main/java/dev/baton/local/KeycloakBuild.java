package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Keycloak unpacked and built for our options: done once per machine, shared by every stack. */
final class KeycloakBuild {
    private static final List<String> OPTIONS = List.of("--db=postgres", "--health-enabled=true");
    private static final String ARCHIVE = "keycloak-quarkus-dist-";

    private KeycloakBuild() {}

    static Path folder(Home home, Progress progress) {
        Path archive = archive(home);
        String version = archive.getFileName().toString().replace(ARCHIVE, "").replace(".tar.gz", "");
        String name = "keycloak-%s-%08x".formatted(version, OPTIONS.hashCode());
        return Cached.folder(name, folder -> {
            progress.note("building Keycloak once, for all stacks of this machine");
            try (InputStream stream = new GZIPInputStream(Files.newInputStream(archive))) {
                Unpacking.tar(stream, folder, 1);
            }
            build(home, folder);
        });
    }

    private static Path archive(Home home) {
        Path target = home.deploy("local/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().startsWith(ARCHIVE))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new Trouble("no Keycloak in " + target + ": build the project"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void build(Home home, Path folder) {
        List<String> words =
                new ArrayList<>(List.of("sh", folder.resolve("bin/kc.sh").toString(), "build"));
        words.addAll(OPTIONS);
        Map<String, String> environment =
                Map.of("JAVA", Command.javaProgram().toString(), "JAVA_OPTS", "-XX:+UseSerialGC -Xmx768m");
        Run.toEnd("building Keycloak", words, environment, home.folder(), home.log("keycloak-build"));
    }
}
