package dev.baton.gateway.signin;

import dev.baton.gateway.problems.KeycloakAway;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.http.client.HttpClient;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.HttpClientBuilder;
import org.keycloak.AuthorizationContext;
import org.keycloak.adapters.authorization.PolicyEnforcer;
import org.keycloak.adapters.authorization.spi.HttpRequest;
import org.keycloak.adapters.authorization.spi.HttpResponse;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig;

/**
 * Keycloak's enforcer for {@code /api/v1/municipal/*} that tells "Keycloak says no" from "Keycloak says nothing": the
 * original takes both for a no. It keeps no decision and never waits without end.
 */
class HonestEnforcer extends PolicyEnforcer {

    static final String MUNICIPAL = "/api/v1/municipal/*";

    private static final int CONNECTIONS = 20;

    /** A decision is asked for and answered on one thread, so what its HTTP exchange met is kept there. */
    private static final ThreadLocal<IOException> UNANSWERED = new ThreadLocal<>();

    HonestEnforcer(SignInSettings settings) {
        super(PolicyEnforcer.builder()
                .authServerUrl(settings.url().toString())
                .realm(settings.realm())
                .clientId(settings.client())
                .credentials(Map.of("secret", settings.secret()))
                .bearerOnly(true)
                .enforcerConfig(municipalOnly())
                .httpClient(impatientClient(settings)));
    }

    @Override
    public AuthorizationContext enforce(HttpRequest request, HttpResponse response) {
        UNANSWERED.remove();
        AuthorizationContext decision = super.enforce(request, response);
        IOException unanswered = UNANSWERED.get();
        if (!decision.isGranted() && unanswered != null) {
            throw new KeycloakAway(unanswered);
        }
        return decision;
    }

    private static PolicyEnforcerConfig municipalOnly() {
        PolicyEnforcerConfig.PathConfig municipal = new PolicyEnforcerConfig.PathConfig();
        municipal.setPath(MUNICIPAL);
        PolicyEnforcerConfig config = new PolicyEnforcerConfig();
        config.setLazyLoadPaths(false);
        config.setPaths(List.of(municipal));
        return config;
    }

    private static HttpClient impatientClient(SignInSettings settings) {
        int connect = (int) settings.connectsWithin().toMillis();
        int answer = (int) settings.answersWithin().toMillis();
        return HttpClientBuilder.create()
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(answer)
                        .setConnectTimeout(connect)
                        .setSocketTimeout(answer)
                        .build())
                .setRetryHandler((failure, attempts, context) -> {
                    UNANSWERED.set(failure);
                    return attempts < 2 && failure instanceof org.apache.http.NoHttpResponseException;
                })
                .addInterceptorLast(
                        (org.apache.http.HttpResponse answered, org.apache.http.protocol.HttpContext http) -> {
                            int status = answered.getStatusLine().getStatusCode();
                            if (status >= 500) {
                                UNANSWERED.set(new IOException("Keycloak answered " + status));
                            }
                        })
                .build();
    }
}
