package dev.baton.activity.units;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Why a unit cannot be used. */
enum UnitRefusal implements Reason {
    UNIT_NOT_KNOWN(RefusalKind.INVALID),
    UNIT_IS_DISSOLVED(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    UnitRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
