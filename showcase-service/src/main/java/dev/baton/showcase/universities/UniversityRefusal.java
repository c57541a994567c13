package dev.baton.showcase.universities;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Why a university cannot be named. */
enum UniversityRefusal implements Reason {
    /** A conflict and not an error of the caller: its founding may be on its way from membership-service. */
    UNIVERSITY_NOT_KNOWN;

    @Override
    public RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
