package dev.baton.gateway.problems;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A refusal as problem details (RFC 9457), in the caller's language; people in a browser get a small page instead. */
public record Problem(Refusal refusal, Language language, String detail, String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String PAGE = """
            <!doctype html><html lang="%1$s"><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width,initial-scale=1"><title>%2$s</title>\
            <link rel="stylesheet" href="/board.css"><main class="notice"><h1>%2$s</h1><p>%3$s</p>\
            <p><a href="/">%4$s</a></p></main></html>
            """;

    public static Problem of(Refusal refusal, HttpServerRequest request, Object... arguments) {
        Language language = Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new Problem(
                refusal,
                language,
                language.say(refusal.code() + ".detail", arguments),
                Trace.of(request).id());
    }

    /** Answers with this problem, unless an answer has already begun. */
    public static void answer(RoutingContext context, Refusal refusal, Object... arguments) {
        HttpServerResponse response = context.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        Problem problem = of(refusal, context.request(), arguments);
        boolean page = problem.wantsPage(context.request());
        Buffer body = page ? problem.page() : problem.json();
        response.setStatusCode(refusal.status());
        response.headers().remove("WWW-Authenticate");
        response.putHeader(HttpHeaders.CONTENT_TYPE, page ? "text/html; charset=utf-8" : MEDIA_TYPE);
        response.putHeader(HttpHeaders.CONTENT_LANGUAGE, problem.language.tag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal.status() == 401) {
            response.putHeader("WWW-Authenticate", refusal.challenge());
        }
        if (refusal == Refusal.ONLY_READING) {
            response.putHeader(HttpHeaders.ALLOW, "GET, HEAD");
        }
        if (context.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }

    public Buffer json() {
        return new JsonObject()
                .put("type", "urn:baton:problem:" + refusal.code())
                .put("title", title())
                .put("status", refusal.status())
                .put("detail", detail)
                .put("code", refusal.code())
                .put("traceId", traceId)
                .toBuffer();
    }

    private Buffer page() {
        return Buffer.buffer(
                PAGE.formatted(language.tag(), title(), escaped(detail), language.say("back-to-the-relay")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private String title() {
        return language.say(refusal.code() + ".title");
    }

    private boolean wantsPage(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return !request.path().startsWith("/api/") && accepted != null && accepted.contains("text/html");
    }
}
