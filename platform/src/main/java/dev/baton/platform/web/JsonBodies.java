package dev.baton.platform.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A body that is not JSON is refused before anybody tries to make something of it: 415. An endpoint that takes another
 * says so by {@link Consumes}, and the framework holds it to that.
 */
class JsonBodies {

    @ServerRequestFilter
    void filter(ContainerRequestContext request, ResourceInfo endpoint) {
        MediaType type = request.getMediaType();
        if (takesJson(endpoint)
                && hasBody(request)
                && type != null
                && !MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            throw new NotSupportedException();
        }
    }

    private static boolean takesJson(ResourceInfo endpoint) {
        return !endpoint.getResourceMethod().isAnnotationPresent(Consumes.class);
    }

    /** A step without a body may say whatever it likes about the body's type. */
    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }
}
