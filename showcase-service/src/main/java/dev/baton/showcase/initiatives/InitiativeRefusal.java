package dev.baton.showcase.initiatives;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about an initiative. */
enum InitiativeRefusal implements Reason {
    ALREADY_LAUNCHED(RefusalKind.CONFLICT),
    HOST_IS_AN_ORGANISER(RefusalKind.INVALID);

    private final RefusalKind kind;

    InitiativeRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
