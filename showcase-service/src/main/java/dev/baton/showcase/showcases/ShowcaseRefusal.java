package dev.baton.showcase.showcases;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about a showcase. */
enum ShowcaseRefusal implements Reason {
    NOT_THE_HOST(RefusalKind.FORBIDDEN),
    LEG_HAS_A_SHOWCASE(RefusalKind.CONFLICT),
    DATE_TOO_VAGUE(RefusalKind.INVALID),
    SITE_VISIT_HAS_STOPS_ONLY(RefusalKind.INVALID),
    PRESENTER_NOT_TAKING_PART(RefusalKind.INVALID),
    LAUNCH_ANNOUNCEMENT_MISSING(RefusalKind.INVALID),
    ALREADY_ANNOUNCED(RefusalKind.CONFLICT),
    NOT_ANNOUNCED(RefusalKind.CONFLICT),
    STAGES_NOT_CONCLUDED(RefusalKind.CONFLICT),
    ACTIVITY_NOT_CONCLUDED(RefusalKind.CONFLICT),
    ALREADY_CONCLUDED(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    ShowcaseRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
