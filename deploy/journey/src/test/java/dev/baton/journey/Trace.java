package dev.baton.journey;

/**
 * One thing that could be left of a person. It names them by a number, for what a failing test prints is a trace too.
 *
 * @param form how it is written down, such as an encoding or a column
 */
record Trace(int person, Fate fate, Kind kind, String form) {

    enum Kind {
        /** What anybody would recognise: names, numbers, addresses. */
        READABLE,
        /** The login, which Keycloak has to know. */
        LOGIN,
        /** Keys, sealed data and keyed hashes. */
        SEALED
    }

    static Trace of(Canary canary, Kind kind, String form) {
        return new Trace(canary.number(), canary.fate(), kind, form);
    }
}
