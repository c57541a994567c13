package dev.baton.membership.people;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about a person. */
enum PersonRefusal implements Reason {
    LOGIN_IS_TAKEN,
    CAMPUS_NUMBER_IS_TAKEN;

    @Override
    public RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
