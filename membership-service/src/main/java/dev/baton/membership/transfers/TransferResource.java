package dev.baton.membership.transfers;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Members on their way from one branch to another. */
@Path("/api/v1/transfers")
@Tag(name = "Transfers")
class TransferResource {

    private final RequestingTransfers requesting;
    private final ReleasingTransfers releasing;
    private final ReceivingTransfers receiving;
    private final PassingLettersOn passingOn;
    private final LookingAtTransfers looking;
    private final CurrentPerson person;

    TransferResource(
            RequestingTransfers requesting,
            ReleasingTransfers releasing,
            ReceivingTransfers receiving,
            PassingLettersOn passingOn,
            LookingAtTransfers looking,
            CurrentPerson person) {
        this.requesting = requesting;
        this.releasing = releasing;
        this.receiving = receiving;
        this.passingOn = passingOn;
        this.looking = looking;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(summary = "Ask for a transfer: the member themself, or an office of their branch or above")
    public Uni<RestResponse<Created>> request(@NotNull @Valid NewTransfer asked) {
        return requesting.request(asked, person.get()).map(id -> Answers.created("transfers", id));
    }

    @GET
    @Operation(
            summary =
                    "The transfers from and to a unit and all below it: needs an office there or above; without a unit,"
                            + " one's own")
    public Uni<Page<TransferView>> page(
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("state") @Nullable TransferState state,
            @BeanParam Paging paging) {
        return looking.page(unit, state, paging, person.get());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary =
                    "One transfer: shown to the member, the offices of the old side and, once released, those of the new;"
                            + " unknown to others")
    public Uni<RestResponse<TransferView>> one(UUID id, @Context Request request) {
        return looking.one(id, person.get()).map(seen -> Answers.versioned(request, seen.version(), seen.view()));
    }

    @POST
    @Path("/{id}/release")
    @Operation(
            summary =
                    "Release the member with a letter, or anew when it has lapsed: a current office of their branch or above")
    public Uni<Void> release(UUID id) {
        return releasing.release(id, person.get());
    }

    @POST
    @Path("/{id}/receipt")
    @Operation(
            summary =
                    "Receive the member: a current office of the new branch or above; out of the suite, an office of the old"
                            + " side writes down that they were received")
    public Uni<Void> receive(UUID id, @NotNull @Valid Receipt asked) {
        return receiving.receive(id, asked, person.get());
    }

    @POST
    @Path("/{id}/return")
    @Operation(summary = "Send the letter back, so that the member stays: whoever might have received them")
    public Uni<Void> giveBack(UUID id, @NotNull @Valid Returning asked) {
        return passingOn.giveBack(id, asked.reason(), person.get());
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(
            summary =
                    "Do not release who is to go, and say why, before there is a letter: a current office of their branch or"
                            + " above")
    public Uni<Void> decline(UUID id, @NotNull @Valid Declining asked) {
        return releasing.decline(id, asked.reason(), person.get());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            summary =
                    "Withdraw before receipt: the member if they asked, an office of their branch or above if one did; a"
                            + " lapsed letter either")
    public Uni<Void> withdraw(UUID id) {
        return releasing.withdraw(id, person.get());
    }

    @PUT
    @Path("/{id}/destination")
    @Operation(
            summary =
                    "Pass a letter from another university on to a college or branch: an office where it is, and where it"
                            + " goes")
    public Uni<Void> direct(
            UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, @NotNull @Valid Direction asked) {
        return passingOn.direct(id, asked.unit(), ExpectedVersion.required(expected), person.get());
    }
}
