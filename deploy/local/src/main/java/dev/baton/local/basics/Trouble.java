package dev.baton.local.basics;

/** Something the person at the keyboard can act upon; its message is all they are shown. */
public final class Trouble extends RuntimeException {
    public Trouble(String message) {
        super(message);
    }

    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
