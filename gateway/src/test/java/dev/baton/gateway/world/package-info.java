/** The world around the gateway, for tests: services, a token issuer that speaks like Keycloak, a real broker. */
@NullMarked
package dev.baton.gateway.world;

import org.jspecify.annotations.NullMarked;
