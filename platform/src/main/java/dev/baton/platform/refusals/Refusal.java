package dev.baton.platform.refusals;

import org.jspecify.annotations.Nullable;

/** A "no" with its reason. It is an answer, not a failure: it carries no stack trace. */
public final class Refusal extends RuntimeException {

    private final Reason reason;
    private final @Nullable String pointer;
    private final Object[] arguments;

    Refusal(Reason reason, @Nullable String pointer, Object... arguments) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.pointer = pointer;
        this.arguments = arguments.clone();
    }

    public Reason reason() {
        return reason;
    }

    @Nullable
    String pointer() {
        return pointer;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
