package dev.baton.showcase.legs;

import dev.baton.platform.web.Answers;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A leg by its id. */
@Tag(name = "Legs")
@Path("/api/v1/legs")
class LegResource {

    private final Legs legs;

    LegResource(Legs legs) {
        this.legs = legs;
    }

    @GET
    @Path("{id}")
    @WithSession
    @Operation(summary = "One leg")
    public Uni<RestResponse<LegView>> get(UUID id, @Context Request request) {
        return legs.get(id).map(leg -> Answers.versioned(request, leg.version, LegView.of(leg)));
    }
}
