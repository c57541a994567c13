package dev.baton.gateway.problems;

/** Keycloak could not be asked: it is down, silent or not set up. */
public class KeycloakAway extends RuntimeException {

    public KeycloakAway(Throwable cause) {
        super("Keycloak cannot be asked", cause);
    }
}
