/** Who may pass: bearer tokens for the API, a session for pages, Keycloak's word for municipal paths. Start at {@link dev.baton.gateway.signin.Doorkeeper}. */
@NullMarked
package dev.baton.gateway.signin;

import org.jspecify.annotations.NullMarked;
