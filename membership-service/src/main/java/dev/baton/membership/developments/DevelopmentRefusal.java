package dev.baton.membership.developments;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about a development beside the guards. */
enum DevelopmentRefusal implements Reason {
    ALREADY_A_FULL_MEMBER(RefusalKind.CONFLICT),
    ALREADY_IN_DEVELOPMENT(RefusalKind.CONFLICT),
    NOBODY_ARRIVES_THERE(RefusalKind.INVALID),
    ROSTER_SAYS_OTHERWISE(RefusalKind.CONFLICT),
    LATER_THAN_THE_ARRIVAL(RefusalKind.INVALID),
    DEVELOPMENT_HAS_ENDED(RefusalKind.CONFLICT),
    HAPPENS_IN_THE_FUTURE(RefusalKind.INVALID),
    HAPPENS_BEFORE_THE_LAST_ENTRY(RefusalKind.INVALID),
    NO_SUCH_STEP(RefusalKind.INVALID),
    NOT_THE_NEXT_STEP(RefusalKind.CONFLICT),
    OBSERVED_THAT_DAY_ALREADY(RefusalKind.CONFLICT),
    NOTHING_IS_DECIDED_AT_THIS_STEP(RefusalKind.INVALID),
    FACT_IS_NEEDED(RefusalKind.INVALID),
    FACT_IS_NOT_KEPT(RefusalKind.INVALID),
    TALLY_DOES_NOT_ADD_UP(RefusalKind.INVALID),
    BODY_DOES_NOT_DECIDE_THIS(RefusalKind.INVALID),
    NOT_ON_PROBATION(RefusalKind.CONFLICT),
    NO_LIMIT_HAS_PASSED(RefusalKind.CONFLICT),
    IS_A_FULL_MEMBER_NOW(RefusalKind.CONFLICT),
    NOT_THE_LAST_ENTRY(RefusalKind.CONFLICT),
    CALENDAR_ENDS_BEFORE_IT_BEGINS(RefusalKind.INVALID);

    private final RefusalKind kind;

    DevelopmentRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
