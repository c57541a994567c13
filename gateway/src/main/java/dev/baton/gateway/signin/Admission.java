package dev.baton.gateway.signin;

import dev.baton.gateway.suite.Service;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** The doorkeeper's word on a request: where it may go, and with which bearer token (none on open paths). */
public record Admission(Service service, @Nullable String bearer) {

    public static @Nullable Admission of(RoutingContext context) {
        return context.get(Admission.class.getName());
    }

    void note(RoutingContext context) {
        context.put(Admission.class.getName(), this);
    }
}
