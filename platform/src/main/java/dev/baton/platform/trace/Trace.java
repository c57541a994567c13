package dev.baton.platform.trace;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The W3C trace context ({@code traceparent}) of the request or record being worked on, carried from the gateway into events. */
public final class Trace {

    public static final String HEADER = "traceparent";

    private Trace() {}

    public static @Nullable String current() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.get(HEADER).map(Object::toString).orElse(null)
                : null;
    }

    /** Goes on with the given trace, or starts one where the caller sent none or nonsense. */
    public static void continueFrom(@Nullable String traceparent) {
        boolean wellFormed = traceparent != null && traceparent.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(HEADER, wellFormed ? traceparent : "00-" + hex(2) + "-" + hex(1) + "-00");
        }
    }

    /** The 32 hex digits that a person can quote when asking what went wrong. */
    public static @Nullable String id() {
        String traceparent = current();
        return traceparent == null ? null : traceparent.substring(3, 35);
    }

    private static String hex(int longs) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < longs; i++) {
            digits.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
        }
        return digits.toString();
    }
}
