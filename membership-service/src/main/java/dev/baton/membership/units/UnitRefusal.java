package dev.baton.membership.units;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about the tree. */
public enum UnitRefusal implements Reason {
    UNIT_MAY_NOT_STAND_THERE(RefusalKind.INVALID),
    ESTABLISHED_IN_THE_FUTURE(RefusalKind.INVALID),
    ESTABLISHED_BEFORE_ITS_PARENT(RefusalKind.INVALID),
    NOT_AN_ADMINISTRATIVE_UNIT(RefusalKind.INVALID),
    UNIVERSITY_KEEPS_ITS_NAME(RefusalKind.FORBIDDEN),
    UNIT_NAME_IS_TOO_LONG(RefusalKind.INVALID),
    UNIT_CODE_IS_TAKEN(RefusalKind.CONFLICT),
    UNIT_IS_DISSOLVED(RefusalKind.CONFLICT),
    UNIT_HAS_NO_MEMBERS(RefusalKind.INVALID),
    ONLY_FOR_BRANCHES(RefusalKind.INVALID);

    private final RefusalKind kind;

    UnitRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
