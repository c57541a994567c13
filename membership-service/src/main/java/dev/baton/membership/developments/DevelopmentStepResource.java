package dev.baton.membership.developments;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The process itself, the same for everybody. */
@Path("/api/v1/development-steps")
@Tag(name = "Developments")
class DevelopmentStepResource {

    @GET
    @Operation(summary = "The 25 steps and the rules about them, with citations: open to everybody who is signed in")
    public ProcessView all() {
        return ProcessView.get();
    }
}
