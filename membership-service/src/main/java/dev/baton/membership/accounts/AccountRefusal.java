package dev.baton.membership.accounts;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for leaving an account, a login, or who acts for a university alone. */
enum AccountRefusal implements Reason {
    LOGIN_BELONGS_TO_ANOTHER,
    LOGIN_IS_SETTLED,
    UNIVERSITY_CAN_ACT,
    KEYCLOAK_DOES_NOT_ANSWER;

    @Override
    public RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
