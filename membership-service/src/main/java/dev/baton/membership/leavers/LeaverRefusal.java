package dev.baton.membership.leavers;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about a list of leavers. */
enum LeaverRefusal implements Reason {
    NOT_A_MEMBER_OF_THE_UNIT(RefusalKind.INVALID),
    NOT_ON_THE_LIST(RefusalKind.INVALID),
    NOT_ALL_CAN_BE_DONE(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    LeaverRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
