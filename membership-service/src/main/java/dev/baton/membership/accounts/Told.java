package dev.baton.membership.accounts;

import dev.baton.platform.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of telling Keycloak.
 *
 * @param keycloakUser Keycloak's id of the user; none where it has none for this person
 * @param reason the code of the refusal, where there was one
 */
record Told(
        AccountState state,
        @Nullable String keycloakUser,
        @Nullable String reason) {

    static Told active(String keycloakUser) {
        return new Told(AccountState.ACTIVE, keycloakUser, null);
    }

    static Told disabled(@Nullable String keycloakUser) {
        return new Told(AccountState.DISABLED, keycloakUser, null);
    }

    static Told refused(Refusal refusal) {
        return new Told(AccountState.REFUSED, null, refusal.reason().code());
    }
}
