package dev.baton.platform.refusals;

/** What can be wrong with any request, whatever it asks for. */
public enum RequestReason implements Reason {
    MALFORMED_JSON(RefusalKind.MALFORMED),
    INVALID_FIELD(RefusalKind.INVALID),
    PARAMETER_UNREADABLE(RefusalKind.MALFORMED),
    BAD_CURSOR(RefusalKind.MALFORMED),
    BAD_LIMIT(RefusalKind.MALFORMED),
    NOT_FOUND(RefusalKind.NOT_FOUND),
    OFFICE_REQUIRED(RefusalKind.FORBIDDEN),
    ROLE_REQUIRED(RefusalKind.FORBIDDEN),
    UNIVERSITY_REQUIRED(RefusalKind.FORBIDDEN),
    PERSON_REQUIRED(RefusalKind.FORBIDDEN),
    IF_MATCH_REQUIRED(RefusalKind.VERSION_REQUIRED),
    VERSION_IS_STALE(RefusalKind.STALE),
    IDEMPOTENCY_KEY_REUSED(RefusalKind.INVALID),
    IDEMPOTENCY_KEY_UNREADABLE(RefusalKind.MALFORMED),
    CANNOT_BE_STORED(RefusalKind.INVALID),
    ALREADY_EXISTS(RefusalKind.CONFLICT),
    CHANGED_AT_ONCE(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    RequestReason(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
