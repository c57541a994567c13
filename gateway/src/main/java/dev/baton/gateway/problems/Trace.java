package dev.baton.gateway.problems;

import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The caller's W3C trace context, or a new one when there is none worth keeping. */
public record Trace(String parent) {

    public static final String HEADER = "traceparent";

    private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** A trace begun here is remembered in the request's headers: whoever asks again gets the same. */
    public static Trace of(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        if (given != null && VALID.matcher(given).matches()) {
            return new Trace(given);
        }
        Trace begun = new Trace("00-" + hex(16) + "-" + hex(8) + "-01");
        request.headers().set(HEADER, begun.parent);
        return begun;
    }

    public String id() {
        return parent.substring(3, 35);
    }

    private static String hex(int length) {
        byte[] bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        bytes[0] |= 1;
        return HexFormat.of().formatHex(bytes);
    }
}
