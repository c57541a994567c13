package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.local.demo.Demo;
import java.time.Duration;
import java.time.Instant;

/** Gets real tokens that live a second, from a client of Keycloak's made for that, and lets them expire. */
final class ShortLivedTokens {

    private static final String CLIENT = """
            {"clientId": "baton-short-lived", "publicClient": true, "standardFlowEnabled": false,
             "directAccessGrantsEnabled": true, "attributes": {"access.token.lifespan": "1"}}""";

    private final KeycloakAdmin keycloak;

    ShortLivedTokens(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    String expired(String account) {
        keycloak.makeClient(CLIENT);
        String token = keycloak.signIn("baton", "baton-short-lived", account, Demo.PASSWORD)
                .path("access_token");
        Instant end = Instant.ofEpochSecond(Claims.of(token).getLong("exp"));
        assertTrue(end.isBefore(Instant.now().plusSeconds(60)), "it should expire soon");
        Waiting.until(
                "the token expires", Duration.ofMinutes(2), () -> Instant.now().isAfter(end.plusSeconds(1)));
        return token;
    }
}
