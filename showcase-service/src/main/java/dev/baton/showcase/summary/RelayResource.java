package dev.baton.showcase.summary;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The relay board, for everybody. */
@Tag(name = "Relay")
@Path("/api/v1/relay")
class RelayResource {

    private final ReadingTheRelay reading;

    RelayResource(ReadingTheRelay reading) {
        this.reading = reading;
    }

    @GET
    @PermitAll
    @Operation(summary = "The relay board of the newest launched initiative (else the newest), or of the one asked for")
    public Uni<RelayView> board(@QueryParam("initiative") @Nullable UUID initiative) {
        return reading.board(Optional.ofNullable(initiative));
    }
}
