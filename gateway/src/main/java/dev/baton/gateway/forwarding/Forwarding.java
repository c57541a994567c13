package dev.baton.gateway.forwarding;

import dev.baton.gateway.problems.Problem;
import dev.baton.gateway.problems.Refusal;
import dev.baton.gateway.signin.Admission;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hands an admitted request to the service it belongs to. No body handler may ever stand before it: it would hang. */
@ApplicationScoped
class Forwarding {

    /** Before the limit that Quarkus sets on bodies (-2), which would answer without a word. */
    private static final int AFTER_POLICIES = -50;

    /** Below the services' own idle time-out, so that it is us who close an unused connection. */
    private static final int KEPT_ALIVE_SECONDS = 30;

    private static final long FAREWELL_MILLIS = 5_000;

    private final Vertx vertx;
    private final ForwardingSettings settings;
    private final BodyLimits limits;
    private final HttpClient kept;
    private final HttpClient fresh;

    Forwarding(Vertx vertx, ForwardingSettings settings, BodyLimits limits) {
        this.vertx = vertx;
        this.settings = settings;
        this.limits = limits;
        this.kept = vertx.createHttpClient(
                options().setKeepAliveTimeout(KEPT_ALIVE_SECONDS),
                new PoolOptions().setHttp1MaxSize(settings.connectionsPerService()));
        this.fresh = vertx.createHttpClient(
                options().setKeepAlive(false), new PoolOptions().setHttp1MaxSize(settings.connectionsPerService()));
    }

    private HttpClientOptions options() {
        return new HttpClientOptions()
                .setConnectTimeout((int) settings.connectsWithin().toMillis());
    }

    void listen(@Observes Router router) {
        router.route("/api/*").order(AFTER_POLICIES).handler(this::forward);
    }

    private void forward(RoutingContext context) {
        Admission admission = Admission.of(context);
        if (admission == null) {
            context.next();
            return;
        }
        HttpServerRequest request = context.request();
        long limit = limits.of(request.path());
        if (announcedLength(request) > limit) {
            Problem.answer(context, Refusal.BODY_TOO_LARGE, Long.toString(limit));
            request.handler(dropped -> {}).resume();
            partSoon(vertx, request);
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        Passage passage = new Passage(vertx, kept, fresh, settings, limit, admission, request);
        HttpProxy.reverseProxy(kept)
                .origin(target -> passage.connect())
                .addInterceptor(passage)
                .handle(request);
    }

    /** Whoever is still sending gets a moment to read our answer; then the connection is closed. */
    static void partSoon(Vertx vertx, HttpServerRequest request) {
        vertx.setTimer(FAREWELL_MILLIS, late -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }

    /** Netty has already refused what is not a number. */
    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
