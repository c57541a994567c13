package dev.baton.platform.web;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A body that is not JSON is refused before anybody tries to make something of it: 415. */
class JsonBodies {

    @ServerRequestFilter
    void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (hasBody(request) && type != null && !MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            throw new NotSupportedException();
        }
    }

    /** A step without a body may say whatever it likes about the body's type. */
    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }
}
