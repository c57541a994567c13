package dev.baton.platform.trace;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Goes on with the caller's trace before anything else happens. */
class TraceFilter {

    @ServerRequestFilter(preMatching = true)
    void filter(ContainerRequestContext request) {
        Trace.continueFrom(request.getHeaderString(Trace.HEADER));
    }
}
