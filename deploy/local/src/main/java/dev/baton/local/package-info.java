/**
 * The whole suite on one machine, without containers: embedded PostgreSQL, Kafka, Kafka Connect and Keycloak, the
 * services and the gateway, each its own process that outlives the launcher.
 *
 * <p>Start reading at {@link dev.baton.local.LocalStack} (what can be asked for), then {@link dev.baton.local.Part}
 * (one thing that runs) and {@link dev.baton.local.Starting}. Tests use {@code LocalStack}; people use
 * {@code ./baton}, which is {@link dev.baton.local.LocalCommand}.
 */
@NullMarked
package dev.baton.local;

import org.jspecify.annotations.NullMarked;
