package dev.baton.membership.people;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about a person. */
enum PersonRefusal implements Reason {
    LOGIN_IS_TAKEN(RefusalKind.CONFLICT),
    CAMPUS_NUMBER_IS_TAKEN(RefusalKind.CONFLICT),
    IDENTITY_NUMBER_IS_NOT_KEPT(RefusalKind.INVALID);

    private final RefusalKind kind;

    PersonRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
