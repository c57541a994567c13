package dev.baton.membership.reorganisations;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Decisions about the tree of the caller's university. */
@Path("/api/v1/reorganisations")
@Tag(name = "Reorganisations")
class ReorganisationResource {

    private final DraftingReorganisations drafting;
    private final DecidingReorganisations deciding;
    private final LookingAtReorganisations looking;
    private final CurrentPerson person;

    ReorganisationResource(
            DraftingReorganisations drafting,
            DecidingReorganisations deciding,
            LookingAtReorganisations looking,
            CurrentPerson person) {
        this.drafting = drafting;
        this.deciding = deciding;
        this.looking = looking;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Write down a reorganisation, which must fit the tree as it is: needs an office above everything it"
                            + " touches")
    public Uni<RestResponse<Created>> draft(@NotNull @Valid ReorganisationDraft asked) {
        return drafting.draft(asked, person.get()).map(id -> Answers.created("reorganisations", id));
    }

    @GET
    @Operation(
            summary = "The reorganisations, drafts too, of which the caller holds an office above everything touched")
    public Uni<Page<ReorganisationLine>> page(@BeanParam Paging paging) {
        return looking.page(paging, person.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One reorganisation: needs an office above everything it touches")
    public Uni<RestResponse<ReorganisationView>> one(UUID id, @Context Request request) {
        return looking.one(id, person.get())
                .map(found -> Answers.versioned(request, found.version, ReorganisationView.of(found)));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Write a draft anew: needs an office above everything it touched and touches")
    public Uni<RestResponse<ReorganisationView>> change(
            UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            @NotNull @Valid ReorganisationDraft asked) {
        return drafting.change(id, asked, ExpectedVersion.required(expected), person.get())
                .map(draft -> Answers.changed(draft.version, ReorganisationView.of(draft)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Discard a draft: needs an office above everything it touches")
    public Uni<Void> discard(UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        return drafting.discard(id, ExpectedVersion.required(expected), person.get());
    }

    @GET
    @Path("/{id}/preview")
    @Operation(summary = "What would come of a draft, were it decided now: needs an office above everything it touches")
    public Uni<PreviewView> preview(UUID id) {
        return looking.preview(id, person.get());
    }

    @POST
    @Path("/{id}/decision")
    @Operation(
            summary = "Decide a draft, which takes effect today, all of it or nothing: needs a current office above"
                    + " everything it touches")
    public Uni<RestResponse<ReorganisationView>> decide(
            UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        return deciding.decide(id, ExpectedVersion.required(expected), person.get())
                .map(decided -> Answers.changed(decided.version, ReorganisationView.of(decided)));
    }
}
