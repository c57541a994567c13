package dev.baton.gateway.signin;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Callers of the API show bearer tokens (and are told 401, never redirected); pages sign in with the code flow. */
@ApplicationScoped
class TenantChoice implements TenantResolver {

    @Override
    public @Nullable String resolve(RoutingContext context) {
        boolean api = context.request().path().startsWith("/api/");
        return api && !Session.carries(context.request()) ? "service" : null;
    }
}
