package dev.baton.membership.accounts;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.WebTarget;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/**
 * How long Keycloak may say nothing, at each of the calls that one change of an account takes. Its admin client has no
 * setting for that in Quarkus 3.34 and would wait for ever: the clients it makes are given one here.
 */
@Singleton
class Patience {

    private final Duration patience;

    Patience(@ConfigProperty(name = "baton.keycloak.patience") Duration patience) {
        this.patience = patience;
    }

    void limit(@Observes StartupEvent start) {
        Keycloak.setClientProvider(new Impatient(Keycloak.getClientProvider(), patience.toMillis()));
    }

    private record Impatient(ResteasyClientProvider patient, long millis) implements ResteasyClientProvider {

        @Override
        public Client newRestEasyClient(@Nullable Object jackson, @Nullable SSLContext tls, boolean trustsAll) {
            return patient.newRestEasyClient(jackson, tls, trustsAll)
                    .property(QuarkusRestClientProperties.READ_TIMEOUT, millis);
        }

        @Override
        public <R> R targetProxy(WebTarget target, Class<R> type) {
            return patient.targetProxy(target, type);
        }
    }
}
