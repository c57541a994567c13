package dev.baton.platform.web;

import dev.baton.platform.refusals.RequestReason;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers that all endpoints give in the same way. */
public final class Answers {

    private Answers() {}

    /**
     * What {@code GET} of one thing answers: its strong {@code ETag}, 304 to a caller who has this version
     * ({@code If-None-Match}), and a refusal to one who insists on another ({@code If-Match}).
     */
    public static <T> RestResponse<T> versioned(Request request, long version, T view) {
        EntityTag tag = new EntityTag(Long.toString(version));
        Response.ResponseBuilder unmet = request.evaluatePreconditions(tag);
        if (unmet == null) {
            return changed(version, view);
        }
        if (unmet.build().getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw RequestReason.VERSION_IS_STALE.refusal();
        }
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                .tag(tag)
                .build();
    }

    /** What a {@code PUT} answers: the thing as it is now, and the tag of this version. */
    public static <T> RestResponse<T> changed(long version, T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(new EntityTag(Long.toString(version)))
                .build();
    }

    /** What a {@code POST} that makes something answers: 201, where it is, and its id. */
    public static RestResponse<Created> created(String path, UUID id) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new Created(id))
                .header(HttpHeaders.LOCATION, URI.create("/api/v1/" + path + "/" + id))
                .build();
    }
}
