package dev.baton.gateway.signin;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;

/** Where Keycloak is, who the gateway is there, and how long it may think. */
@ConfigMapping(prefix = "baton.gateway.keycloak")
public interface SignInSettings {

    URI url();

    String realm();

    String client();

    String secret();

    Duration connectsWithin();

    Duration answersWithin();
}
