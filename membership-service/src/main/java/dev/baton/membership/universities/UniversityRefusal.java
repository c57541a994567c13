package dev.baton.membership.universities;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" to a university that wants to join. */
enum UniversityRefusal implements Reason {
    UNIVERSITY_CODE_IS_TAKEN;

    @Override
    public RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
