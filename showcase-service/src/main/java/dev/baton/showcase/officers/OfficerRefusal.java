package dev.baton.showcase.officers;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Why an office in the token does not suffice. */
enum OfficerRefusal implements Reason {
    APPOINTMENT_NOT_CURRENT;

    @Override
    public RefusalKind kind() {
        return RefusalKind.FORBIDDEN;
    }
}
