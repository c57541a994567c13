package dev.baton.membership.corrections;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about a correction. */
enum CorrectionRefusal implements Reason {
    NOTHING_TO_CORRECT(RefusalKind.INVALID),
    PHONE_GIVEN_AND_UNWANTED(RefusalKind.INVALID),
    EMAIL_GIVEN_AND_UNWANTED(RefusalKind.INVALID),
    NOT_A_MEMBER(RefusalKind.CONFLICT),
    CORRECTION_IS_PENDING(RefusalKind.CONFLICT),
    CORRECTION_IS_DECIDED(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    CorrectionRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
