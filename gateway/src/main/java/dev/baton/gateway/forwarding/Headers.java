package dev.baton.gateway.forwarding;

import dev.baton.gateway.problems.Trace;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the headers of a request and of its answer look like on the other side. */
final class Headers {

    private static final List<String> HOP_BY_HOP = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");
    private static final List<String> OURS_TO_SAY = List.of(
            "Authorization",
            "Cookie",
            "Expect",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto");

    private Headers() {}

    /** Nothing a caller says about itself is passed on where services would believe it. */
    static void toService(MultiMap headers, HttpServerRequest request, @Nullable String bearer) {
        String trace = Trace.of(request).parent();
        dropHopByHop(headers);
        OURS_TO_SAY.forEach(headers::remove);
        if (bearer != null) {
            headers.set("Authorization", "Bearer " + bearer);
        }
        headers.set(Trace.HEADER, trace);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        HostAndPort authority = request.authority();
        if (authority != null) {
            headers.set("X-Forwarded-Host", authority.toString());
        }
    }

    static void toCaller(MultiMap headers) {
        dropHopByHop(headers);
    }

    private static void dropHopByHop(MultiMap headers) {
        String named = headers.get("Connection");
        if (named != null) {
            for (String name : named.split(",")) {
                headers.remove(name.strip());
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }
}
