package dev.baton.local;

/** A connector's task, the one whose state tells the truth. */
record ConnectorTask(String connector, int id, String state, String trace) {
    boolean isRunning() {
        return state.equals("RUNNING");
    }

    boolean hasFailed() {
        return state.equals("FAILED");
    }

    /** The first line of its stack trace. */
    String reason() {
        return trace.lines().findFirst().orElse("no reason given");
    }
}
