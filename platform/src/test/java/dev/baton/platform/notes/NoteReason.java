package dev.baton.platform.notes;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

enum NoteReason implements Reason {
    CONTENT_FORBIDDEN;

    @Override
    public RefusalKind kind() {
        return RefusalKind.INVALID;
    }
}
