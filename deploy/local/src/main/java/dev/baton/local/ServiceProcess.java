package dev.baton.local;

import dev.baton.local.basics.Trouble;
import dev.baton.local.basics.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A service of the suite, or the gateway: what Quarkus built, run with the environment it reads. */
final class ServiceProcess implements Part {
    static final String GATEWAY = "gateway";

    private final String name;
    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Set<String> before;

    /**
     * A service or the gateway.
     *
     * @param before what it needs beside the infrastructure
     */
    ServiceProcess(String name, Home home, Ports ports, Secrets secrets, Set<String> before) {
        this.name = name;
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.before = before;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return isGateway() ? "Gateway" : module();
    }

    private boolean isGateway() {
        return name.equals(GATEWAY);
    }

    private String module() {
        return isGateway() ? name : name + "-service";
    }

    private Port port() {
        return Port.valueOf(name.toUpperCase());
    }

    @Override
    public List<Port> ports() {
        return List.of(port());
    }

    @Override
    public Set<String> needs() {
        Set<String> needs = new HashSet<>(Set.of("postgres", "kafka", "keycloak"));
        needs.addAll(before);
        return needs;
    }

    @Override
    public Command command() {
        Path jar = home.project().resolve(module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Trouble("%s is not built: run ./mvnw package -DskipTests".formatted(module()));
        }
        List<String> words =
                new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Xmx192m", "--enable-native-access=ALL-UNNAMED"));
        words.addAll(moreOptions());
        words.addAll(List.of("-jar", jar.toString()));
        return Command.java(words, environment());
    }

    /** The quick compiler alone starts a service in two thirds of the CPU time; who measures throughput says otherwise. */
    private static List<String> moreOptions() {
        String options =
                System.getenv().getOrDefault("BATON_SERVICE_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    /** Everything this service has to be told; the rest it knows from its own configuration. */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(port())));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.address(Port.KAFKA));
        environment.put("BATON_KEYCLOAK", ports.url(Port.KEYCLOAK));
        if (isGateway()) {
            environment.put("BATON_MEMBERSHIP", ports.url(Port.MEMBERSHIP));
            environment.put("BATON_ACTIVITY", ports.url(Port.ACTIVITY));
            environment.put("BATON_SHOWCASE", ports.url(Port.SHOWCASE));
            environment.put("BATON_CONNECT", ports.url(Port.CONNECT));
            environment.put("BATON_KEYCLOAK_CLIENT_SECRET", secrets.of(Secret.GATEWAY_CLIENT));
            environment.put("BATON_SESSION_SECRET", secrets.of(Secret.GATEWAY_SESSION));
        } else {
            environment.put("BATON_POSTGRES", ports.address(Port.POSTGRES));
            environment.put("BATON_DATABASE_OWNER_PASSWORD", secrets.of(Secret.owner(name)));
            environment.put("BATON_DATABASE_APP_PASSWORD", secrets.of(Secret.app(name)));
        }
        if (name.equals("membership")) {
            environment.put("BATON_KEYCLOAK_CLIENT_SECRET", secrets.of(Secret.MEMBERSHIP_CLIENT));
            environment.put("BATON_PEOPLE_MASTER_KEY", secrets.of(Secret.PEOPLE_MASTER_KEY));
            environment.put("BATON_PUBLIC_URL", ports.url(Port.GATEWAY));
        }
        return environment;
    }

    /** The same for a shell, so that the service can be run by hand. */
    void writeEnvironment(Path file) {
        String lines = environment().entrySet().stream()
                .map(entry -> "export %s='%s'%n".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isReady() {
        return Web.answers(ports.url(port()) + "/q/health/ready");
    }
}
