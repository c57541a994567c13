package dev.baton.membership.accounts;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for leaving an account, a login, or who acts for a university alone, and for not inviting somebody. */
enum AccountRefusal implements Reason {
    LOGIN_BELONGS_TO_ANOTHER,
    LOGIN_IS_SETTLED,
    ACCOUNT_IS_NOT_OPEN,
    NO_ADDRESS_IS_KNOWN,
    INVITATION_WAITS,
    UNIVERSITY_CAN_ACT,
    KEYCLOAK_DOES_NOT_ANSWER;

    @Override
    public RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
