package dev.baton.showcase.summary;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The relay for municipal departments: what the public sees, and as little about people. */
@Tag(name = "Relay")
@Path("/api/v1/municipal/relay")
class MunicipalRelayResource {

    private final ReadingTheRelay reading;

    MunicipalRelayResource(ReadingTheRelay reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed("municipal")
    @Operation(summary = "The relay for municipal departments")
    public Uni<RelayView> board(@QueryParam("initiative") @Nullable UUID initiative) {
        return reading.board(Optional.ofNullable(initiative));
    }
}
