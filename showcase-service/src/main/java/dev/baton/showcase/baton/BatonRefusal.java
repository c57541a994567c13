package dev.baton.showcase.baton;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about the baton. */
enum BatonRefusal implements Reason {
    NOT_THE_CUSTODIAN(RefusalKind.FORBIDDEN),
    NOT_THE_NOMINEE(RefusalKind.FORBIDDEN),
    OFFER_TO_ITSELF(RefusalKind.INVALID),
    SHOWCASE_NOT_CONCLUDED(RefusalKind.CONFLICT),
    OFFER_STANDS(RefusalKind.CONFLICT),
    NOTHING_IS_OFFERED(RefusalKind.CONFLICT),
    OFFER_HAS_LAPSED(RefusalKind.CONFLICT),
    ALREADY_ACCEPTED(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    BatonRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
