package dev.baton.activity.registrations;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Why somebody cannot take part, withdraw or be checked in. */
enum RegistrationRefusal implements Reason {
    ACTIVITY_FULL(RefusalKind.CONFLICT),
    ALREADY_CHECKED_IN(RefusalKind.CONFLICT),
    ALREADY_REGISTERED(RefusalKind.CONFLICT),
    NOT_REGISTERED(RefusalKind.NOT_FOUND),
    WITHDRAWAL_AFTER_CHECK_IN(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    RegistrationRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
