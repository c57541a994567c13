package dev.baton.membership.appointments;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about an appointment. */
enum AppointmentRefusal implements Reason {
    OFFICE_ABOVE_REQUIRED(RefusalKind.FORBIDDEN),
    APPOINTMENT_NOT_CURRENT(RefusalKind.FORBIDDEN),
    OFFICE_DOES_NOT_BELONG_THERE(RefusalKind.INVALID),
    OFFICE_IS_FILLED(RefusalKind.CONFLICT),
    LEADERSHIP_ROTATES_IN_GROUPS(RefusalKind.CONFLICT),
    NOBODY_CAN_LEAD(RefusalKind.CONFLICT),
    TERM_ENDS_BEFORE_IT_BEGINS(RefusalKind.INVALID),
    TERM_IS_OVER(RefusalKind.INVALID),
    ALREADY_APPOINTED(RefusalKind.CONFLICT),
    APPOINTMENT_HAS_ENDED(RefusalKind.CONFLICT),
    ENDS_BEFORE_IT_BEGAN(RefusalKind.INVALID),
    ENDS_IN_THE_FUTURE(RefusalKind.INVALID),
    HOLDS_AN_OFFICE(RefusalKind.CONFLICT),
    LAST_OFFICE_OF_THE_UNIVERSITY(RefusalKind.CONFLICT),
    OFFICES_OF_THE_UNIVERSITY_RUN_OUT(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    AppointmentRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
