package dev.baton.membership.members;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about a member. */
enum MemberRefusal implements Reason {
    JOINED_IN_THE_FUTURE(RefusalKind.INVALID),
    JOINED_LONG_AGO(RefusalKind.INVALID);

    private final RefusalKind kind;

    MemberRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
