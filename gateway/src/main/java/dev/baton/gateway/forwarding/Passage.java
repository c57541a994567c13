package dev.baton.gateway.forwarding;

import dev.baton.gateway.problems.Problem;
import dev.baton.gateway.problems.Refusal;
import dev.baton.gateway.signin.Admission;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One request's way to its service and back: counted, timed, tried again where that is safe, and answered whatever happens. */
class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final String SOON = "2"; // seconds

    private final Vertx vertx;
    private final HttpClient kept;
    private final HttpClient fresh;
    private final ForwardingSettings settings;
    private final long bodyLimit;
    private final Admission admission;
    private final HttpServerRequest request;
    private @Nullable HttpClientRequest onTheWay;
    private @Nullable CountedBody upload;
    private @Nullable Patience patience;

    Passage(
            Vertx vertx,
            HttpClient kept,
            HttpClient fresh,
            ForwardingSettings settings,
            long bodyLimit,
            Admission admission,
            HttpServerRequest request) {
        this.vertx = vertx;
        this.kept = kept;
        this.fresh = fresh;
        this.settings = settings;
        this.bodyLimit = bodyLimit;
        this.admission = admission;
        this.request = request;
    }

    /**
     * Reading goes over a kept connection, which may turn out to have been closed on the other side just now; it then
     * tries again over a fresh one. A change cannot be repeated, so it has a connection of its own from the start.
     */
    private HttpClient client() {
        return isReading() && onTheWay == null ? kept : fresh;
    }

    private boolean isReading() {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    /** A connection that is refused has carried nothing yet, so any request may try again. */
    Future<HttpClientRequest> connect() {
        return connect(1);
    }

    private Future<HttpClientRequest> connect(int attempt) {
        RequestOptions target = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(
                        admission.service().port(), admission.service().url().getHost()))
                .setHost(admission.service().url().getHost())
                .setPort(admission.service().port())
                .setSsl(admission.service().encrypted())
                .setConnectTimeout(settings.waitsInLine().toMillis());
        return client().request(target)
                .onSuccess(connected -> {
                    // what breaks is answered below; without a handler it would be logged as an error as well
                    connected.exceptionHandler(broken -> {});
                    onTheWay = connected;
                    if (lost()) {
                        giveUp();
                    }
                })
                .recover(refused -> attempt < TRIES && !isWaitInLine(refused)
                        ? vertx.timer(PAUSE.toMillis()).compose(again -> connect(attempt + 1))
                        : Future.failedFuture(refused));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest outgoing = context.request();
        Headers.toService(outgoing.headers(), request, admission.bearer());
        if (request.authority() != null) {
            outgoing.setAuthority(request.authority());
        }
        if (carriesBody()) {
            upload = new CountedBody(outgoing.getBody().stream(), bodyLimit, this::sign);
            outgoing.setBody(Body.body(upload, outgoing.getBody().length()));
        } else {
            outgoing.setBody(null);
            request.resume();
        }
        patience = new Patience(vertx, settings.answersWithin(), this::giveUp);
        return context.sendRequest()
                .recover(failure -> mayTryAgain() ? context.sendRequest() : Future.failedFuture(failure))
                .map(this::watched)
                .recover(failure -> Future.succeededFuture(refused(outgoing, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        Headers.toCaller(context.response().headers());
        return context.sendResponse().onComplete(done -> stopWaiting());
    }

    private boolean carriesBody() {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private boolean mayTryAgain() {
        return isReading() && upload == null && onTheWay != null && !lost();
    }

    private ProxyResponse watched(ProxyResponse response) {
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        Body body = response.getBody();
        if (body == null || type != null && type.startsWith("text/event-stream")) {
            stopWaiting();
        } else {
            response.setBody(Body.body(new CountedBody(body.stream(), Long.MAX_VALUE, this::sign), body.length()));
        }
        return response;
    }

    private ProxyResponse refused(ProxyRequest outgoing, Throwable failure) {
        stopWaiting();
        Problem problem = problem(failure);
        LOG.warnf(
                "%s: %s %s, %s, trace %s",
                admission.service().name(), request.method(), problem.refusal().code(), failure, problem.traceId());
        ProxyResponse answer = outgoing.release().response();
        if (problem.refusal() == Refusal.SERVICE_BUSY) {
            answer.putHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        return answer.setStatusCode(problem.refusal().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, problem.language().tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(problem.json()));
    }

    private Problem problem(Throwable failure) {
        if (upload != null && upload.isTooLarge()) {
            Forwarding.partSoon(vertx, request);
            return Problem.of(Refusal.BODY_TOO_LARGE, request, Long.toString(bodyLimit));
        }
        return Problem.of(reason(failure), request, admission.service().name());
    }

    /** Whoever got no connection sent nothing, so there is no doubt about what was done, however long it took. */
    private Refusal reason(Throwable failure) {
        if (isWaitInLine(failure) && (onTheWay == null || !lost())) {
            return Refusal.SERVICE_BUSY;
        }
        return lost() ? Refusal.SERVICE_SILENT : Refusal.SERVICE_AWAY;
    }

    private static boolean isWaitInLine(Throwable failure) {
        return failure instanceof TimeoutException;
    }

    private boolean lost() {
        return patience != null && patience.hasEnded();
    }

    private void sign() {
        if (patience != null) {
            patience.sign();
        }
    }

    private void stopWaiting() {
        if (patience != null) {
            patience.stop();
        }
    }

    private void giveUp() {
        if (onTheWay != null) {
            onTheWay.reset(
                    0,
                    new TimeoutException("no sign from " + admission.service().name()));
        }
    }
}
