package dev.baton.local;

import dev.baton.local.basics.Patience;
import dev.baton.local.basics.Trouble;
import dev.baton.local.demo.Addresses;
import dev.baton.local.demo.Demo;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One running suite with its data: bring it up, take it down, hurt it, and ask where its parts are. Several may live on
 * one machine, each with its own folder and ports.
 */
public final class LocalStack {
    private static final Set<String> SERVICES = Set.of("membership", "activity", "showcase", ServiceProcess.GATEWAY);

    private final Home home;
    private final Ports ports;
    private final PrintStream out;
    private final Secrets secrets;

    private LocalStack(Home home, Ports ports, PrintStream out) {
        this.home = home;
        this.ports = ports;
        this.out = out;
        this.secrets = Secrets.keptIn(home.data().resolve("secrets.properties"));
    }

    /**
     * A stack of its own.
     *
     * @param folder where its data, logs and pid files are
     * @param portOffset added to every usual port
     */
    public static LocalStack at(Path folder, int portOffset) {
        return new LocalStack(Home.at(folder), Ports.shifted(portOffset), System.out);
    }

    /** The stack of {@code ./baton}: its folder as the environment says, its ports as it was last started with. */
    public static LocalStack here() {
        Home home = Home.from(System.getenv());
        return new LocalStack(home, lastPorts(home), System.out);
    }

    /** So that no variable has to be set again to find a stack that was started with it. */
    static Ports lastPorts(Home home) {
        return lastPorts(home, Ports.from(System.getenv()));
    }

    private static Ports lastPorts(Home home, Ports otherwise) {
        return Files.exists(home.savedPorts()) ? Ports.load(home.savedPorts()) : otherwise;
    }

    static LocalStack of(Home home, Ports ports, PrintStream out) {
        return new LocalStack(home, ports, out);
    }

    /** Everything up and the demo data in it; what runs already is left alone. */
    public void up() {
        up(Set.of());
    }

    void up(Set<String> except) {
        except.stream().filter(name -> !SERVICES.contains(name)).findFirst().ifPresent(name -> {
            throw new Trouble("'%s' cannot be left out; these can: %s".formatted(name, sorted(SERVICES)));
        });
        try (Alone alone = Alone.in(home)) {
            // nothing is looked at or made before this: a reset may have been under way until now
            refuseOtherPorts();
            home.create();
            Stopwatch stopwatch = Stopwatch.started(home, isAnythingRunning());
            List<Part> parts = parts().stream()
                    .filter(part -> !except.contains(part.name()))
                    .toList();
            leaveOut(except);
            ports.save(home.savedPorts());
            Progress progress = new Progress(out, parts.size() + 1);
            new Starting(home, ports, progress).start(parts);
            boolean canLoad = !except.contains("membership") && !except.contains(ServiceProcess.GATEWAY);
            progress.step("Demo", demo().load(canLoad));
            stopwatch.stop();
        }
    }

    private void refuseOtherPorts() {
        if (!lastPorts(home, ports).equals(ports) && isAnythingRunning()) {
            throw new Trouble("this stack is running with other ports: ./baton down first");
        }
    }

    private void leaveOut(Set<String> except) {
        List<Part> left =
                parts().stream().filter(part -> except.contains(part.name())).toList();
        stop(left);
        for (Part part : left) {
            ((ServiceProcess) part).writeEnvironment(home.environmentFile(part.name()));
        }
    }

    /** Stops what this stack started and nothing else. */
    public void down() {
        if (!Files.exists(home.folder())) {
            return;
        }
        try (Alone alone = Alone.in(home)) {
            stop(parts());
        }
    }

    /** Stops one part and leaves those that need it to themselves. */
    void stop(String name) {
        try (Alone alone = Alone.in(home)) {
            stop(List.of(part(name)));
        }
    }

    private void stop(List<Part> parts) {
        new Stopping(home, out).stop(parts);
    }

    /** Down, and every trace of data gone: databases, topics, offsets and accounts belong together. */
    public void reset() {
        try (Alone alone = Alone.in(home)) {
            stop(parts());
            Cached.delete(home.data());
            Cached.delete(home.run());
        }
    }

    /** As a crash would, without warning. */
    public void kill(String name) {
        Running.find(home.pidFile(part(name).name())).ifPresent(Stopping::kill);
    }

    /** Starts one part again, when it is not running, and returns when it is ready. */
    public void start(String name) {
        new Starting(home, ports, new Progress(out, 1)).start(List.of(part(name)));
    }

    public void awaitReady(String name) {
        Part part = part(name);
        if (!Patience.until(Duration.ofMinutes(2), part::isReady)) {
            throw new Trouble(part.title() + " does not get ready");
        }
    }

    public boolean isReady(String name) {
        return part(name).isReady();
    }

    public int port(Port port) {
        return ports.of(port);
    }

    /** Where the public API and the pages are. */
    public String gateway() {
        return ports.url(Port.GATEWAY);
    }

    public String keycloak() {
        return ports.url(Port.KEYCLOAK);
    }

    public String kafkaBootstrap() {
        return ports.address(Port.KAFKA);
    }

    /** A bearer token of a demo account, or of the {@code operator}. */
    public String token(String account) {
        return demo().token(account);
    }

    /**
     * Lets somebody sign in whose account membership-service is making, with the demo's password.
     *
     * @param withOffice whether to wait until an office of theirs is known to Keycloak, too
     */
    public void letIn(String login, boolean withOffice) {
        demo().letIn(login, withOffice);
    }

    public String jdbcUrl(String database) {
        return postgres().url(database);
    }

    /** The superuser's, who sees the rows of every university. */
    public String superuserPassword() {
        return secrets.of(Secret.POSTGRES_SUPERUSER);
    }

    public String ownerPassword(String database) {
        return secrets.of(Secret.owner(database));
    }

    public String appPassword(String database) {
        return secrets.of(Secret.app(database));
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return postgres().superuser(database);
    }

    public Path log(String name) {
        return home.log(part(name).name());
    }

    DeadLetters deadLetters() {
        return new DeadLetters(kafkaBootstrap());
    }

    void status() {
        new Status(home, ports).print(parts(), new Probe(postgres(), new KafkaBroker(home, ports)), out);
    }

    void watch() {
        new Watch(home, new Connect(home, ports, secrets)).keepLooking(out);
    }

    boolean isAnythingRunning() {
        return parts().stream()
                .anyMatch(part -> Running.find(home.pidFile(part.name())).isPresent());
    }

    private Part part(String name) {
        List<Part> parts = parts();
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Trouble("there is no '%s'; there are: %s"
                        .formatted(name, parts.stream().map(Part::name).collect(Collectors.joining(", ")))));
    }

    private List<Part> parts() {
        Connect connect = new Connect(home, ports, secrets);
        return List.of(
                new Postgres(home, ports, secrets),
                new KafkaBroker(home, ports),
                new Keycloak(home, ports, secrets),
                connect,
                new ServiceProcess("membership", home, ports, secrets, Set.of()),
                new ServiceProcess("activity", home, ports, secrets, Set.of()),
                new ServiceProcess("showcase", home, ports, secrets, Set.of()),
                new ServiceProcess(
                        ServiceProcess.GATEWAY, home, ports, secrets, Set.of("membership", "activity", "showcase")),
                new Watch(home, connect));
    }

    private Demo demo() {
        return new Demo(addresses(), home.demoLoaded());
    }

    private Postgres postgres() {
        return new Postgres(home, ports, secrets);
    }

    private Addresses addresses() {
        return new Addresses(
                gateway(),
                keycloak(),
                Keycloak.ADMIN,
                secrets.of(Secret.KEYCLOAK_ADMIN),
                secrets.of(Secret.OPERATOR_CLIENT));
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
