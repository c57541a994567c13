package dev.baton.gateway.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Everything the gateway talks to, started once for all tests that ask for it. */
public class World implements QuarkusTestResourceLifecycleManager {

    private final Upstream membership = new Upstream("membership");
    private final Upstream activity = new Upstream("activity");
    private final Issuer issuer = new Issuer();
    private final ConnectWorker connect = new ConnectWorker();
    private final EmbeddedKafkaBroker broker = new EmbeddedKafkaBroker().withDeleteLogDirsOnClose(true);

    @Override
    public Map<String, String> start() {
        broker.start();
        return Map.of(
                "BATON_MEMBERSHIP", membership.url(),
                "BATON_ACTIVITY", activity.url(),
                // showcase never runs in this world
                "BATON_SHOWCASE", "http://127.0.0.1:" + closedPort(),
                "BATON_KEYCLOAK", issuer.url(),
                "BATON_CONNECT", connect.url(),
                "KAFKA_BOOTSTRAP_SERVERS", broker.getAdvertisedListeners(),
                "kafka.bootstrap.servers", broker.getAdvertisedListeners(),
                // the pattern of imports/*/file, at a service that is there
                "baton.gateway.uploads.paths", "activities/*/file",
                "baton.gateway.answers-within", "1S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(issuer, new TestInjector.MatchesType(Issuer.class));
        injector.injectIntoFields(
                activity, field -> field.getType() == Upstream.class && "activity".equals(field.getName()));
        injector.injectIntoFields(
                broker.getAdvertisedListeners(),
                field -> field.getType() == String.class && "brokers".equals(field.getName()));
    }

    @Override
    public void stop() {
        membership.stop();
        activity.stop();
        issuer.stop();
        connect.stop();
        broker.close();
    }

    /** A port that nobody listens on. */
    public static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
