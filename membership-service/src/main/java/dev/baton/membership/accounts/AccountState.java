package dev.baton.membership.accounts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a person stands with Keycloak. */
enum AccountState {
    /** Has no login, so there is no account. */
    NONE,
    /** Keycloak has not been told yet: it may be away. */
    PENDING,
    /** May sign in. */
    ACTIVE,
    /** Has left, and holds no office. */
    DISABLED,
    /** Keycloak would not have the login. */
    REFUSED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
