package dev.baton.membership.leavers;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Checklists of those who are about to leave. */
@Path("/api/v1/leavers")
@Tag(name = "Leavers")
class LeaverResource {

    private final KeepingLeavers keeping;
    private final SendingLeaversOff sending;
    private final CurrentPerson person;

    LeaverResource(KeepingLeavers keeping, SendingLeaversOff sending, CurrentPerson person) {
        this.keeping = keeping;
        this.sending = sending;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Make a list of members of a unit and below who are about to leave: needs an office there or above")
    public Uni<RestResponse<Created>> make(@NotNull @Valid NewLeaverList asked) {
        return keeping.make(asked, person.get()).map(id -> Answers.created("leavers", id));
    }

    @GET
    @Operation(summary = "The lists of one unit: needs an office there or above")
    public Uni<Page<LeaverListView>> page(@QueryParam("unit") @NotNull UUID unit, @BeanParam Paging paging) {
        return keeping.page(unit, paging, person.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How many on a list are at which step: shown to the offices of its unit and above")
    public Uni<LeaverCounts> counts(UUID id) {
        return keeping.counts(id, person.get());
    }

    @GET
    @Path("/{id}/people")
    @Operation(summary = "Who is on a list, and how far they have come: shown to the offices of its unit and above")
    public Uni<Page<LeaverView>> people(UUID id, @BeanParam Paging paging) {
        return keeping.people(id, paging, person.get());
    }

    @POST
    @Path("/{id}/requests")
    @Operation(
            summary =
                    "Ask for the transfers of many, all or none, or with `preview` hear what would be refused: an office of"
                            + " each one's branch or above")
    public Uni<Void> request(UUID id, @QueryParam("preview") boolean preview, @NotNull @Valid ManyTransfers asked) {
        return sending.request(id, asked.transfers(), preview, person.get());
    }

    @POST
    @Path("/{id}/releases")
    @Operation(
            summary = "Release many, all or none, or with `preview` hear what would be refused: an office of each one's"
                    + " branch or above")
    public Uni<Void> release(UUID id, @QueryParam("preview") boolean preview, @NotNull @Valid ManyReleases asked) {
        return sending.release(id, asked.people(), preview, person.get());
    }
}
