package dev.baton.platform.inbox;

/** A record that no retry will make readable: it goes to the dead-letter topic. */
final class UnreadableRecord extends RuntimeException {

    UnreadableRecord(String what, Throwable cause) {
        super("Unreadable record: " + what, cause);
    }
}
