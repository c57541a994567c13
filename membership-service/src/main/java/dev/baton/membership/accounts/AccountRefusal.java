package dev.baton.membership.accounts;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for leaving an account alone. */
enum AccountRefusal implements Reason {
    LOGIN_BELONGS_TO_ANOTHER;

    @Override
    public RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
