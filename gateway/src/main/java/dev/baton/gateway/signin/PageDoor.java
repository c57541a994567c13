package dev.baton.gateway.signin;

import dev.baton.gateway.problems.Problem;
import dev.baton.gateway.problems.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Sends nobody to a Keycloak that is away, and lets whoever is not signed in sign out without a detour. */
@ApplicationScoped
class PageDoor {

    private static final int BEFORE_POLICIES = -150;

    private final SignInSettings settings;
    private final HttpClient client;

    PageDoor(SignInSettings settings, Vertx vertx) {
        this.settings = settings;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) settings.connectsWithin().toMillis()));
    }

    void listen(@Observes Router router) {
        router.get("/sign-in").order(BEFORE_POLICIES).handler(this::signIn);
        router.get("/sign-out").order(BEFORE_POLICIES).handler(this::signOut);
    }

    private void signIn(RoutingContext context) {
        client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(settings.url() + "/realms/" + settings.realm())
                        .setTimeout(settings.answersWithin().toMillis()))
                .compose(request -> request.send())
                .compose(response -> response.body().map(body -> response.statusCode()))
                .onComplete(
                        status -> {
                            if (status < 500) {
                                context.next();
                            } else {
                                Problem.answer(context, Refusal.KEYCLOAK_AWAY);
                            }
                        },
                        silence -> Problem.answer(context, Refusal.KEYCLOAK_AWAY));
    }

    private void signOut(RoutingContext context) {
        if (Session.carries(context.request())) {
            context.next();
        } else {
            context.redirect("/");
        }
    }
}
