package dev.baton.membership.imports;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" about an import as a whole. */
enum ImportRefusal implements Reason {
    IMPORT_IS_NOT_READY(RefusalKind.CONFLICT),
    IMPORT_HAS_ERRORS(RefusalKind.CONFLICT),
    IMPORT_HAS_EXPIRED(RefusalKind.CONFLICT),
    IMPORT_IS_BEING_APPLIED(RefusalKind.CONFLICT),
    IMPORT_IS_APPLIED_ALREADY(RefusalKind.CONFLICT),
    IMPORT_IS_BEING_UNDONE(RefusalKind.CONFLICT),
    IMPORT_IS_NOT_APPLIED(RefusalKind.CONFLICT),
    IMPORT_IS_PAST_UNDOING(RefusalKind.CONFLICT),
    IMPORTED_PEOPLE_HAVE_MOVED_ON(RefusalKind.CONFLICT),
    TOO_MANY_WORKBOOKS(RefusalKind.BUSY),
    UPLOAD_WAS_REPLACED(RefusalKind.CONFLICT),
    UPLOAD_BROKE_OFF(RefusalKind.CONFLICT),
    APPLICATION_BROKE_OFF(RefusalKind.CONFLICT),
    UNDOING_BROKE_OFF(RefusalKind.CONFLICT),
    ROWS_ARE_FOR_WHO_SENT_THEM(RefusalKind.FORBIDDEN);

    private final RefusalKind kind;

    ImportRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
