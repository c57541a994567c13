package dev.baton.membership.rights;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" that all rights of a person have in common. */
enum RightsRefusal implements Reason {
    OWN_REQUEST;

    @Override
    public RefusalKind kind() {
        return RefusalKind.FORBIDDEN;
    }
}
