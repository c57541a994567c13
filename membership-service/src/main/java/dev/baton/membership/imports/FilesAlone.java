package dev.baton.membership.imports;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Files alone may be large. Quarkus has one limit for all bodies, so it is the one for files, and every other body meets
 * a smaller one here: by the length it announces, or while it is read where it announces none.
 */
@ApplicationScoped
class FilesAlone {

    private static final String FILE = "/api/v1/imports/[^/]+/file";

    private static final int TOO_LARGE = 413;

    private final long limit;

    FilesAlone(ImportConfig config) {
        limit = config.otherBodies().asLongValue();
    }

    void guard(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::guard);
    }

    private void guard(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (request.normalizedPath().matches(FILE)) {
            request.next();
        } else if (length != null && Long.parseLong(length) > limit) {
            request.response()
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .setStatusCode(TOO_LARGE)
                    .end();
        } else {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
            request.next();
        }
    }
}
