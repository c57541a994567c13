package dev.baton.membership.rules;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about findings. */
enum FindingRefusal implements Reason {
    DAY_IS_TO_COME;

    @Override
    public RefusalKind kind() {
        return RefusalKind.INVALID;
    }
}
