package dev.baton.local;

import dev.baton.local.basics.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keycloak, keeping its data in the same PostgreSQL as everyone. */
final class Keycloak implements Part {
    static final String ADMIN = "admin";

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;

    Keycloak(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT);
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    /** The shared build, seen from a folder of its own: Keycloak keeps working files beside its programs. */
    private Path folder() {
        return home.data().resolve("keycloak");
    }

    @Override
    public void prepare(Progress progress) {
        Path build = KeycloakBuild.folder(home, progress);
        try {
            Files.createDirectories(folder().resolve("data/import"));
            for (String shared : List.of("lib", "conf", "providers", "themes")) {
                Path link = folder().resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, build.resolve(shared));
            }
            Files.copy(
                    home.deploy("keycloak/realm-baton.json"),
                    folder().resolve("data/import/realm-baton.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java itself and not kc.sh: that script stays between us and Keycloak, and dies alone when killed. */
    @Override
    public Command command() {
        List<String> words = List.of(
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + folder(),
                "-Djboss.server.config.dir=" + folder().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                folder().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm");
        return Command.java(words, environment());
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_HOSTNAME", url());
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(ports.of(Port.KEYCLOAK)));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.of(Port.KEYCLOAK_MANAGEMENT)));
        environment.put("KC_CACHE", "local");
        environment.put("KC_DB_URL", "jdbc:postgresql://" + ports.address(Port.POSTGRES) + "/keycloak");
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.of(Secret.KEYCLOAK_DATABASE));
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(Secret.KEYCLOAK_ADMIN));
        // Keycloak puts these into the realm file when it imports it.
        environment.put("BATON_GATEWAY_SECRET", secrets.of(Secret.GATEWAY_CLIENT));
        environment.put("BATON_MEMBERSHIP_SECRET", secrets.of(Secret.MEMBERSHIP_CLIENT));
        environment.put("BATON_OPERATOR_SECRET", secrets.of(Secret.OPERATOR_CLIENT));
        environment.put("BATON_PUBLIC_URL", ports.url(Port.GATEWAY));
        return environment;
    }

    String url() {
        return ports.url(Port.KEYCLOAK);
    }

    @Override
    public boolean isReady() {
        return Web.answers(ports.url(Port.KEYCLOAK_MANAGEMENT) + "/health/ready")
                && Web.answers(url() + "/realms/baton/.well-known/openid-configuration");
    }
}
