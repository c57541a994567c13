package dev.baton.platform.refusals;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A "no" with its reason. It is an answer, not a failure: it carries no stack trace. */
public final class Refusal extends RuntimeException {

    private final Reason reason;
    private final @Nullable String pointer;
    private final Object[] arguments;
    private final List<Refusal> parts;

    Refusal(Reason reason, @Nullable String pointer, Object... arguments) {
        this(reason, pointer, List.of(), arguments);
    }

    private Refusal(Reason reason, @Nullable String pointer, List<Refusal> parts, Object... arguments) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.pointer = pointer;
        this.parts = List.copyOf(parts);
        this.arguments = arguments.clone();
    }

    /** Of many things asked for at once, which are done all or not at all: one "no" that lists each. */
    public static Refusal ofAll(Reason reason, List<Refusal> parts) {
        return new Refusal(reason, null, parts);
    }

    /** The same "no", about a part of a larger request. */
    public Refusal under(String parent) {
        return new Refusal(reason, pointer == null ? parent : parent + pointer, parts, arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** Why, for a person; for refusals that are told later than they were made. */
    public String words(Locale language) {
        return Wording.of(reason.code(), language, arguments);
    }

    @Nullable
    String pointer() {
        return pointer;
    }

    /** Each with its pointer; none where there is but one "no". */
    List<Refusal> parts() {
        return parts;
    }
}
