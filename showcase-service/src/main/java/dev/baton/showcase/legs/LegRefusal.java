package dev.baton.showcase.legs;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about a leg. */
enum LegRefusal implements Reason {
    NOT_THE_HOST(RefusalKind.FORBIDDEN),
    LEGS_OPEN_BY_HANDOVER(RefusalKind.CONFLICT),
    INITIATIVE_NOT_LAUNCHED(RefusalKind.CONFLICT),
    LEG_IS_NOT_OPEN(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    LegRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
