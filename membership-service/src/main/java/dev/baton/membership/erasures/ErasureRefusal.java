package dev.baton.membership.erasures;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about an erasure. */
enum ErasureRefusal implements Reason {
    ERASURE_IS_PENDING(RefusalKind.CONFLICT),
    ERASURE_IS_DECIDED(RefusalKind.CONFLICT),
    NONE_IS_PENDING(RefusalKind.CONFLICT),
    STILL_A_MEMBER(RefusalKind.CONFLICT),
    WISH_OF_ANOTHER(RefusalKind.INVALID);

    private final RefusalKind kind;

    ErasureRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
