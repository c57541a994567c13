package dev.baton.gateway.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/** A browser's session: an encrypted cookie that only the gateway can read. */
final class Session {

    private static final String COOKIE = "q_session";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Session() {}

    /** A bearer token in the request wins over a cookie: it was put there on purpose. */
    static boolean carries(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && request.cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith(COOKIE));
    }

    /** Cookies travel by themselves, so a change must show that it comes from our own pages. */
    static boolean isFromOtherSite(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (READING.contains(request.method())) {
            return false;
        }
        if (origin == null) {
            return !"same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        }
        try {
            return !request.authority().toString().equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException opaque) {
            return true;
        }
    }
}
