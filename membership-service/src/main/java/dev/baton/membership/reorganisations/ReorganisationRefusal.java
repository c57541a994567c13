package dev.baton.membership.reorganisations;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about a reorganisation. What is wrong with a unit as such says {@code UnitRefusal}. */
enum ReorganisationRefusal implements Reason {
    OFFICE_ABOVE_ALL_REQUIRED(RefusalKind.FORBIDDEN),
    DECIDED_TOO_LOW(RefusalKind.INVALID),
    DECIDED_IN_THE_FUTURE(RefusalKind.INVALID),
    CONSULTED_AFTERWARDS(RefusalKind.INVALID),
    CONSULTATION_IS_MISSING(RefusalKind.CONFLICT),
    REORGANISATION_IS_DECIDED(RefusalKind.CONFLICT),
    REORGANISATION_NO_LONGER_FITS(RefusalKind.CONFLICT),

    KEY_IS_TAKEN(RefusalKind.INVALID),
    KEY_NOT_ESTABLISHED(RefusalKind.INVALID),
    JUST_ESTABLISHED(RefusalKind.INVALID),
    UNIVERSITY_STAYS(RefusalKind.INVALID),
    UNIT_CANNOT_SUCCEED_ITSELF(RefusalKind.INVALID),
    TYPES_DIFFER(RefusalKind.INVALID),
    PART_IS_UNCLEAR(RefusalKind.INVALID),
    SUB_UNITS_REMAIN(RefusalKind.INVALID),
    MEMBERS_REMAIN(RefusalKind.INVALID),
    LINKS_REMAIN(RefusalKind.INVALID),
    NO_MEMBER_THERE(RefusalKind.INVALID),

    ONLY_BRANCHES_ARE_DIVIDED(RefusalKind.INVALID),
    BRANCH_IS_NOT_OVERSIZED(RefusalKind.CONFLICT),
    TOO_FEW_FULL_MEMBERS(RefusalKind.CONFLICT),
    PARTS_WOULD_BE_OVERSIZED(RefusalKind.CONFLICT),
    MORE_THAN_A_BRANCH_MAY_HAVE(RefusalKind.INVALID),
    CAMPUSES_ARE_MISSING(RefusalKind.INVALID);

    private final RefusalKind kind;

    ReorganisationRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
