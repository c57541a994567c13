package dev.baton.membership.imports;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Everything that can be wrong with one cell of a sheet. */
enum RowFault implements Reason {
    VALUE_IS_MISSING,
    VALUE_IS_TOO_LONG,
    CELL_HOLDS_A_FORMULA,
    NAME_HAS_STRANGE_CHARACTERS,
    CAMPUS_NUMBER_IS_MALFORMED,
    CAMPUS_NUMBER_IS_REPEATED,
    CAMPUS_NUMBER_IS_ON_THE_ROSTER,
    UNIT_IS_UNKNOWN,
    UNIT_IS_AMBIGUOUS,
    UNIT_TAKES_NO_MEMBERS,
    STAGE_IS_UNKNOWN,
    DATE_IS_UNREADABLE,
    DATE_IS_IN_THE_FUTURE,
    LOGIN_IS_MALFORMED,
    LOGIN_IS_REPEATED,
    LOGIN_IS_IN_USE,
    PHONE_IS_MALFORMED,
    EMAIL_IS_MALFORMED,
    IDENTITY_NUMBER_IS_NOT_KEPT,
    ROW_IS_THE_SAMPLE;

    @Override
    public RefusalKind kind() {
        return RefusalKind.INVALID;
    }
}
