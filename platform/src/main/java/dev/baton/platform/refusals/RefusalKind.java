package dev.baton.platform.refusals;

/** What kind of "no" it is. How HTTP says it is decided in one place, {@link Problems}. */
public enum RefusalKind {
    /** The request cannot be understood. */
    MALFORMED,
    /** The caller may not do this. */
    FORBIDDEN,
    /** There is no such thing, or none the caller may know of. */
    NOT_FOUND,
    /** Understood and allowed, but not in the state things are in. */
    CONFLICT,
    /** The caller's version is not the present one. */
    STALE,
    /** Understood, but it breaks a rule. */
    INVALID,
    /** The caller must say which version they mean to change. */
    VERSION_REQUIRED,
    /** Nothing is wrong with it, but too much of the kind goes on just now. */
    BUSY
}
