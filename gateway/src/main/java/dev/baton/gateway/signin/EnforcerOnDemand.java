package dev.baton.gateway.signin;

import dev.baton.gateway.problems.KeycloakAway;
import io.quarkus.keycloak.pep.PolicyEnforcerResolver;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.adapters.authorization.PolicyEnforcer;

/**
 * Makes the policy enforcer when it is first needed, off the event loop. The extension makes it at start, and a gateway
 * that starts before Keycloak then answers 500 to everything.
 */
@ApplicationScoped
class EnforcerOnDemand implements PolicyEnforcerResolver {

    private static final Logger LOG = Logger.getLogger(EnforcerOnDemand.class);

    private final SignInSettings settings;
    private final BlockingSecurityExecutor executor;
    private volatile @Nullable PolicyEnforcer enforcer;

    EnforcerOnDemand(SignInSettings settings, BlockingSecurityExecutor executor) {
        this.settings = settings;
        this.executor = executor;
    }

    @Override
    public Uni<PolicyEnforcer> resolvePolicyEnforcer(RoutingContext context, @Nullable OidcTenantConfig tenant) {
        PolicyEnforcer ready = enforcer;
        return ready != null ? Uni.createFrom().item(ready) : executor.executeBlocking(this::make);
    }

    @Override
    public long getReadTimeout() {
        return settings.answersWithin().toMillis();
    }

    /** Takes no lock: while Keycloak is away, requests must not queue up behind each other's time-outs. */
    private PolicyEnforcer make() {
        try {
            PolicyEnforcer made = new HonestEnforcer(settings);
            enforcer = made;
            return made;
        } catch (RuntimeException failure) {
            LOG.warnf("The policy enforcer cannot be set up: %s", failure.getMessage());
            throw new KeycloakAway(failure);
        }
    }
}
