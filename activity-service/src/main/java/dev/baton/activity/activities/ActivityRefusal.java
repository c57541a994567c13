package dev.baton.activity.activities;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Why something cannot be done with an activity. */
enum ActivityRefusal implements Reason {
    ACTIVITY_NOT_A_DRAFT(RefusalKind.CONFLICT),
    ACTIVITY_NOT_OPEN(RefusalKind.CONFLICT),
    ACTIVITY_STILL_A_DRAFT(RefusalKind.CONFLICT),
    DATE_TOO_VAGUE(RefusalKind.INVALID),
    ITEM_ALREADY_DONE(RefusalKind.CONFLICT),
    ITEM_NOT_HELD(RefusalKind.CONFLICT),
    LAUNCH_NOT_ANNOUNCED(RefusalKind.CONFLICT),
    NOT_ON_THE_PROGRAMME(RefusalKind.INVALID),
    STAGE_ALREADY_CONCLUDED(RefusalKind.CONFLICT),
    STAGES_NOT_CONCLUDED(RefusalKind.CONFLICT),
    UNIVERSITY_NOT_INVITED(RefusalKind.FORBIDDEN);

    private final RefusalKind kind;

    ActivityRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
