package dev.baton.journey;

import dev.baton.local.LocalStack;
import dev.baton.local.Port;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The whole suite as tests use it: a stack of their own, made afresh, or with {@code -Dbaton.journey.home=FOLDER} one
 * that is up already and is left up.
 */
final class Stack implements AutoCloseable {

    private static final Path OWN_HOME = Path.of("target", "stack");
    private static final int FIRST_OFFSET = 10_000;
    private static final int LAST_OFFSET = 20_000;

    private final LocalStack local;
    private final Path home;
    private final boolean ours;
    private final KeptTokens tokens;

    private Stack(LocalStack local, Path home, boolean ours) {
        this.local = local;
        this.home = home;
        this.ours = ours;
        this.tokens = new KeptTokens(local::token);
    }

    static Stack up() {
        String running = System.getProperty("baton.journey.home");
        if (running != null) {
            Path home = Path.of(running);
            return new Stack(LocalStack.at(home, Integer.getInteger("baton.journey.offset", 0)), home, false);
        }
        LocalStack.at(OWN_HOME, 0).reset();
        makeRoomForTemporaryFiles();
        LocalStack local = IntStream.iterate(FIRST_OFFSET, offset -> offset <= LAST_OFFSET, offset -> offset + 100)
                .mapToObj(offset -> LocalStack.at(OWN_HOME, offset))
                .filter(Stack::findsItsPortsFree)
                .findFirst()
                .orElseThrow();
        local.up();
        return new Stack(local, OWN_HOME, true);
    }

    /** Where the services put them, as the POM says: below the home, for what they write there is theirs too. */
    private static void makeRoomForTemporaryFiles() {
        try {
            Files.createDirectories(OWN_HOME.resolve("tmp"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean findsItsPortsFree(LocalStack local) {
        return Arrays.stream(Port.values()).mapToInt(local::port).allMatch(Stack::isFree);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        if (ours) {
            local.down();
        }
    }

    boolean isOurs() {
        return ours;
    }

    /** Where everything lies that its processes have written. */
    Path home() {
        return home;
    }

    LocalStack local() {
        return local;
    }

    URI address() {
        return URI.create(local.gateway());
    }

    Door door(Patience patience) {
        return door(patience, () -> {});
    }

    /** @param check comes before every call that somebody signed in makes */
    Door door(Patience patience, Runnable check) {
        return new Door(
                address(),
                account -> {
                    check.run();
                    return tokens.apply(account);
                },
                patience);
    }

    String token(String account) {
        return tokens.apply(account);
    }

    /** A token that Keycloak did give, for a second, which has passed. */
    String expiredToken(String account) {
        return new ShortLivedTokens(keycloak()).expired(account);
    }

    KeycloakAdmin keycloak() {
        return new KeycloakAdmin(local.keycloak(), this::secret);
    }

    /** A password or key that was made up for this stack. */
    String secret(String name) {
        try (Reader file = Files.newBufferedReader(home.resolve("data").resolve("secrets.properties"))) {
            Properties secrets = new Properties();
            secrets.load(file);
            return secrets.getProperty(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    LoginPages loginPages() {
        return new LoginPages(local.keycloak());
    }

    Rows rows(String database) {
        return new Rows(database, local::connect);
    }

    /** Everything in all databases, once nothing changes any more by itself. */
    List<String> quietContents() {
        List<String> contents = contents();
        while (true) {
            List<String> before = contents;
            Waiting.pause();
            Waiting.pause();
            Waiting.pause();
            contents = contents();
            if (contents.equals(before)) {
                return contents;
            }
        }
    }

    private List<String> contents() {
        return Stream.of("membership", "activity", "showcase")
                .flatMap(database -> rows(database).everything().stream().map(table -> database + "." + table))
                .toList();
    }

    Topics topics() {
        return new Topics(local.kafkaBootstrap());
    }

    void kill(String process) {
        local.kill(process);
    }

    void start(String process) {
        local.start(process);
    }
}
