package dev.baton.showcase.summary;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Why a summary is not told. */
enum SummaryRefusal implements Reason {
    SUMMARY_NOT_RELEASED;

    @Override
    public RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
