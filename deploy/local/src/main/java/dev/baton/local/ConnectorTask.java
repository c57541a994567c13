package dev.baton.local;

/** A connector's task, the one whose state tells the truth. */
record ConnectorTask(String connector, int id, String state, String trace) {
    private static final String CAUSE = "Caused by: ";

    boolean isRunning() {
        return state.equals("RUNNING");
    }

    boolean hasFailed() {
        return state.equals("FAILED");
    }

    /** The innermost cause in its stack trace: the outer ones only say that something went wrong. */
    String reason() {
        return trace.lines()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((outer, inner) -> inner)
                .map(line -> line.substring(CAUSE.length()))
                .or(() -> trace.lines().findFirst())
                .orElse("no reason given");
    }
}
