package dev.baton.gateway.signin;

import io.quarkus.keycloak.pep.runtime.KeycloakPolicyEnforcerAuthorizer;
import jakarta.inject.Singleton;

/**
 * Keycloak's policy enforcer as a named policy, so that {@code quarkus.http.auth.permission} says where it is asked. The
 * extension's own bean is left out of the build: it would look at every request, open pages included.
 */
@Singleton
class AskKeycloak extends KeycloakPolicyEnforcerAuthorizer {

    @Override
    public String name() {
        return "ask-keycloak";
    }
}
