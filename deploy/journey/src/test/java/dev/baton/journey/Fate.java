package dev.baton.journey;

/** What becomes of a person whom the suite was told of. */
enum Fate {
    KEPT(false),
    ERASED(true),
    /** Staged from a sheet, and still waiting when everything is looked at. */
    PREVIEWED(false),
    /** Staged from a sheet whose time ran out. */
    EXPIRED(true),
    /** Staged from a sheet that another took the place of. */
    REPLACED(true),
    /** On the roster by an import that was taken back. */
    UNDONE(true),
    /** Sent in ways that are refused, and so never let in. */
    REFUSED(true);

    private final boolean forgotten;

    Fate(boolean forgotten) {
        this.forgotten = forgotten;
    }

    /** Nothing of who was forgotten may be left, not even what can be opened by nobody. */
    boolean isForgotten() {
        return forgotten;
    }
}
