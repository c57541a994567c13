package dev.baton.membership.members;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The rosters of the caller's university. */
@Path("/api/v1/members")
@Tag(name = "Members")
class MemberResource {

    private final JoiningAUnit joining;
    private final LookingAtMembers looking;
    private final CurrentPerson person;

    MemberResource(JoiningAUnit joining, LookingAtMembers looking, CurrentPerson person) {
        this.joining = joining;
        this.looking = looking;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(summary = "Put somebody on the roster of a branch: needs an office there or above")
    public Uni<RestResponse<Created>> join(@NotNull @Valid NewMember asked) {
        return joining.join(asked, person.get()).map(id -> Answers.created("members", id));
    }

    @GET
    @Operation(
            summary =
                    "The roster of a unit, and of those below it; by stage, name or campus number: needs an office there or above")
    public Uni<Page<MemberView>> page(@Valid @BeanParam RosterQuestion asked) {
        return looking.page(asked, person.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One member: shown to themselves and to the offices above, unknown to others")
    public Uni<RestResponse<MemberView>> one(UUID id, @Context Request request) {
        return looking.one(id, person.get()).map(shown -> Answers.versioned(request, shown.version(), shown.view()));
    }
}
