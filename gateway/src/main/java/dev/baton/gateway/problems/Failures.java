package dev.baton.gateway.problems;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Says which refusal a failure is, and answers with it where nobody else has. */
@ApplicationScoped
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    void listen(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 10).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        Throwable failure = context.failure();
        boolean isRedirect = failure instanceof AuthenticationRedirectException;
        if (isRedirect || failure == null && context.statusCode() != 500) {
            context.next();
            return;
        }
        Refusal refusal = failure == null ? Refusal.FAILED : meaning(failure);
        if (refusal == Refusal.FAILED) {
            LOG.errorf(failure, "Failed, trace %s", Trace.of(context.request()).id());
        }
        Problem.answer(context, refusal);
    }

    /** A token that cannot be checked because Keycloak does not answer is not the caller's fault. */
    public static Refusal meaning(Throwable failure) {
        return switch (failure) {
            case KeycloakAway away -> Refusal.KEYCLOAK_AWAY;
            case AuthenticationException unchecked when isUnanswered(failure) -> Refusal.KEYCLOAK_AWAY;
            case AuthenticationException refused -> Refusal.TOKEN_REFUSED;
            case UnauthorizedException anonymous -> Refusal.NOT_SIGNED_IN;
            case ForbiddenException forbidden -> Refusal.NOT_ALLOWED;
            default -> Refusal.FAILED;
        };
    }

    private static boolean isUnanswered(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof VertxException
                    || cause instanceof TimeoutException
                    || cause instanceof OIDCException) {
                return true;
            }
        }
        return false;
    }
}
