package dev.baton.membership.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a university has come in joining. */
@Path("/api/v1/universities/{code}")
@Tag(name = "Universities")
class StateOfJoiningResource {

    private final LookingAtJoining looking;

    StateOfJoiningResource(LookingAtJoining looking) {
        this.looking = looking;
    }

    @GET
    @RolesAllowed("operator")
    @Operation(
            summary =
                    "Whether the organization and the first account are there, and the invitation sent: operator only")
    public Uni<StateOfJoining> of(String code) {
        return looking.of(code);
    }
}
