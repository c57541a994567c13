package dev.baton.membership;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Addresses at which the service looks for others, and nobody listens until a test lets somebody. */
public final class Doors implements QuarkusTestResourceLifecycleManager {

    private static final String KEYCLOAK = "baton.test.keycloak";
    private static final String SMTP = "baton.test.smtp";

    /** Where the admin API is looked for. */
    public static int keycloak() {
        return Integer.getInteger(KEYCLOAK);
    }

    /** Where the mail server is looked for. */
    public static int smtp() {
        return Integer.getInteger(SMTP);
    }

    @Override
    public Map<String, String> start() {
        // tests run in another class loader, which shares nothing with this one but the system properties
        System.setProperty(KEYCLOAK, Integer.toString(free()));
        System.setProperty(SMTP, Integer.toString(free()));
        return Map.of(
                "quarkus.keycloak.admin-client.server-url",
                "http://127.0.0.1:" + keycloak(),
                "baton.mail.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(smtp()));
    }

    @Override
    public void stop() {}

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
