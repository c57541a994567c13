package dev.baton.membership.accounts;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for leaving an account, or a login, alone. */
enum AccountRefusal implements Reason {
    LOGIN_BELONGS_TO_ANOTHER,
    LOGIN_IS_SETTLED;

    @Override
    public RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
