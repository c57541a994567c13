package dev.baton.membership.transfers;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about a transfer. */
enum TransferRefusal implements Reason {
    ONE_DESTINATION_REQUIRED(RefusalKind.INVALID),
    ALREADY_THERE(RefusalKind.INVALID),
    OWN_UNIVERSITY(RefusalKind.INVALID),
    UNIT_IS_ELSEWHERE(RefusalKind.INVALID),
    UNIT_REQUIRED(RefusalKind.INVALID),
    CAMPUS_NUMBER_REQUIRED(RefusalKind.INVALID),
    TRANSFER_UNDER_WAY(RefusalKind.CONFLICT),
    NO_TRANSFER_UNDER_WAY(RefusalKind.CONFLICT),
    SECRETARY_IN_OFFICE(RefusalKind.CONFLICT),
    ALREADY_RELEASED(RefusalKind.CONFLICT),
    NOT_RELEASED_YET(RefusalKind.CONFLICT),
    LETTER_HAS_LAPSED(RefusalKind.CONFLICT),
    ALREADY_RECEIVED(RefusalKind.CONFLICT),
    TRANSFER_IS_OVER(RefusalKind.CONFLICT),
    NOT_A_LETTER_FROM_ELSEWHERE(RefusalKind.CONFLICT),
    OTHER_SIDE_DECIDES(RefusalKind.FORBIDDEN),
    ONLY_WHO_ASKED_WITHDRAWS(RefusalKind.FORBIDDEN);

    private final RefusalKind kind;

    TransferRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
