package dev.baton.membership.accounts;

import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How far a university has come in joining, and a second try where it is stuck. */
@Path("/api/v1/universities/{code}")
@Tag(name = "Universities")
class StateOfJoiningResource {

    private final LookingAtJoining looking;
    private final LettingInAnew letting;

    StateOfJoiningResource(LookingAtJoining looking, LettingInAnew letting) {
        this.looking = looking;
        this.letting = letting;
    }

    @GET
    @RolesAllowed("operator")
    @Operation(
            summary =
                    "Whether the organization and the first account are there, and the invitation sent: operator only")
    public Uni<StateOfJoining> of(String code) {
        return looking.of(code);
    }

    @POST
    @Path("/first-account")
    @Idempotent
    @RolesAllowed("operator")
    @Operation(
            summary =
                    "Name a first account anew, of a university nobody can sign in to who holds an office of its root:"
                            + " operator only; answers the person")
    public Uni<RestResponse<Created>> nameAnew(String code, @NotNull @Valid NewFirstAccount asked) {
        return letting.name(code, asked).map(person -> Answers.created("members", person));
    }
}
