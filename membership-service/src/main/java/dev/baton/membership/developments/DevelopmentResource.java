package dev.baton.membership.developments;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.ExpectedVersion;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How people of the caller's university become members. */
@Path("/api/v1/developments")
@Tag(name = "Developments")
class DevelopmentResource {

    private final FollowingDevelopments following;
    private final LookingAtDevelopments looking;
    private final CurrentPerson person;

    DevelopmentResource(FollowingDevelopments following, LookingAtDevelopments looking, CurrentPerson person) {
        this.following = following;
        this.looking = looking;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Open the development of somebody on a roster with step 1: needs an office of the branch or above; or, where"
                            + " it was begun elsewhere, behind the last step taken there: needs one of a committee above it")
    public Uni<RestResponse<Created>> open(@NotNull @Valid NewDevelopment asked) {
        return following.open(asked, person.get()).map(id -> Answers.created("developments", id));
    }

    @GET
    @Operation(summary = "The developments in a unit and below it: needs an office there or above")
    public Uni<Page<DevelopmentView>> page(@QueryParam("unit") @NotNull UUID unit, @BeanParam Paging paging) {
        return looking.page(unit, paging, person.get());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary =
                    "One development, what may come next and what falls due: shown to the person and to the offices of the branch and above")
    public Uni<RestResponse<DevelopmentView>> one(UUID id, @Context Request request) {
        return looking.one(id, person.get())
                .map(found -> Answers.versioned(request, found.version, DevelopmentView.of(found)));
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @Operation(
            summary =
                    "Write down a step: needs an office in the body that decides it (the branch, or the committee above) or above")
    public Uni<RestResponse<Created>> step(UUID id, @NotNull @Valid NewStep asked) {
        return add(id, asked.entry());
    }

    @POST
    @Path("/{id}/extension")
    @Idempotent
    @Operation(summary = "Extend the probation, once: needs an office of a committee above the branch")
    public Uni<RestResponse<Created>> extend(UUID id, @NotNull @Valid NewExtension asked) {
        return add(id, asked.entry());
    }

    @POST
    @Path("/{id}/discontinuation")
    @Idempotent
    @Operation(
            summary =
                    "End a development before full membership: needs an office of the branch or above, on probation one of a committee above it")
    public Uni<RestResponse<Created>> discontinue(UUID id, @NotNull @Valid Discontinuation asked) {
        return add(id, asked.entry());
    }

    @POST
    @Path("/{id}/restart")
    @Idempotent
    @Operation(summary = "Begin a procedure anew whose time limit has passed: needs an office of the branch or above")
    public Uni<RestResponse<Created>> restart(UUID id, @NotNull @Valid Restart asked) {
        return add(id, asked.entry());
    }

    @GET
    @Path("/{id}/entries/{entry}")
    @Operation(summary = "One entry of a development: shown to those who may see the development")
    public Uni<RestResponse<EntryView>> entry(UUID id, UUID entry, @Context Request request) {
        return looking.one(id, person.get())
                .map(found -> Answers.versioned(request, found.version, EntryView.of(found.entry(entry))));
    }

    @DELETE
    @Path("/{id}/entries/{entry}")
    @Operation(
            summary =
                    "Take the last entry back, to correct it, and with the first the development: needs the office that wrote it down")
    public Uni<Void> takeBack(UUID id, UUID entry, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        return following.takeBack(id, entry, ExpectedVersion.required(expected), person.get());
    }

    private Uni<RestResponse<Created>> add(UUID id, NewEntry asked) {
        return following
                .add(id, asked, person.get())
                .map(entry -> Answers.created("developments/" + id + "/entries", entry));
    }
}
