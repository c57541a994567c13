package dev.baton.gateway.signin;

import dev.baton.gateway.problems.Failures;
import dev.baton.gateway.problems.KeycloakAway;
import dev.baton.gateway.problems.Problem;
import dev.baton.gateway.problems.Refusal;
import dev.baton.gateway.suite.RoutingTable;
import dev.baton.gateway.suite.Service;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/** Decides for each API request whether it may pass, before anything of its body is read. */
@ApplicationScoped
public class Doorkeeper {

    /** After Quarkus has set up authentication (-200) and before it enforces policies (-100). */
    private static final int BEFORE_POLICIES = -150;

    /** Without this the framework would answer a failed sign-in itself, with an empty body. */
    private static final BiConsumer<RoutingContext, Throwable> LEAVE_IT_TO_US = (context, failure) -> {};

    private final RoutingTable table;
    private final SignInSettings settings;

    Doorkeeper(RoutingTable table, SignInSettings settings) {
        this.table = table;
        this.settings = settings;
    }

    void listen(@Observes Router router) {
        router.route("/api/*").order(BEFORE_POLICIES).handler(this::receive);
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        if (!path.equals(context.normalizedPath())) {
            // "..", "//" and needless escapes: services and policies must never read one path in two ways
            Problem.answer(context, Refusal.NO_SUCH_PATH, path);
            return;
        }
        boolean reading = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (table.isOwn(path)) {
            if (reading) {
                context.next();
            } else {
                Problem.answer(context, Refusal.ONLY_READING);
            }
            return;
        }
        Optional<Service> owner = table.owner(path);
        if (owner.isEmpty()) {
            Problem.answer(context, Refusal.NO_SUCH_PATH, path);
        } else if (reading && table.isOpen(path)) {
            new Admission(owner.get(), null).note(context);
            context.next();
        } else {
            identify(context, owner.get());
        }
    }

    private void identify(RoutingContext context, Service owner) {
        if (Session.carries(context.request()) && Session.isFromOtherSite(context.request())) {
            Problem.answer(context, Refusal.OTHER_SITE);
            return;
        }
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEAVE_IT_TO_US);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .ifNoItem()
                .after(settings.answersWithin())
                .failWith(() -> new KeycloakAway(new TimeoutException()))
                .subscribe()
                .with(identity -> admit(context, owner, identity), failure -> refuse(context, failure));
    }

    private void admit(RoutingContext context, Service owner, SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            Problem.answer(context, Refusal.NOT_SIGNED_IN);
            return;
        }
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        new Admission(owner, token.getToken()).note(context);
        context.next();
    }

    private void refuse(RoutingContext context, Throwable failure) {
        Problem.answer(context, Failures.meaning(failure));
    }
}
