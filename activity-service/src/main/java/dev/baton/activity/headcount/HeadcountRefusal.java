package dev.baton.activity.headcount;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Why a headcount cannot be recorded. */
enum HeadcountRefusal implements Reason {
    CATEGORIES_DO_NOT_ADD_UP(RefusalKind.INVALID),
    HEADCOUNT_IS_RELEASED(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    HeadcountRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
