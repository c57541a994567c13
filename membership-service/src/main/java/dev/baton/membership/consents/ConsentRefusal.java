package dev.baton.membership.consents;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about a consent. */
enum ConsentRefusal implements Reason {
    CONSENT_IS_NOT_ASKED_FOR,
    CONSENT_TEXT_IS_OUTDATED,
    CONSENT_STANDS_ALREADY;

    @Override
    public RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
