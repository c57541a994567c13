package dev.baton.gateway.pages;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What a browser may do with our answers: nothing from elsewhere, nothing framed, nothing guessed. */
@ApplicationScoped
class SecurityHeaders {

    private static final String OURS_ONLY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Swagger UI writes its own styles and starts from an inline script. */
    private static final String SWAGGER_UI =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    void listen(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 5).handler(this::dress);
    }

    private void dress(RoutingContext context) {
        boolean docs = context.request().path().startsWith("/api/v1/docs");
        context.addHeadersEndHandler(written -> {
            MultiMap headers = context.response().headers();
            headers.set("Content-Security-Policy", docs ? SWAGGER_UI : OURS_ONLY);
            if (headers.contains("Cache-Control", "public, immutable, max-age=0", true)) {
                headers.set("Cache-Control", "no-cache"); // static pages: "immutable" was never meant
            }
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "same-origin");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        });
        context.next();
    }
}
