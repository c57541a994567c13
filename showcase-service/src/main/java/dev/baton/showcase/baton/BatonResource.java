package dev.baton.showcase.baton;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.ExpectedVersion;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The baton and the steps of its handover. */
@Tag(name = "Baton")
@Path("/api/v1/batons/{id}")
class BatonResource {

    private final PassingTheBaton passing;
    private final Batons batons;
    private final CurrentPerson person;

    BatonResource(PassingTheBaton passing, Batons batons, CurrentPerson person) {
        this.passing = passing;
        this.batons = batons;
        this.person = person;
    }

    @GET
    @WithSession
    @Operation(summary = "Who holds the baton, who held it, and to whom it is offered")
    public Uni<RestResponse<BatonView>> get(UUID id, @Context Request request) {
        return batons.get(id).map(baton -> Answers.versioned(request, baton.version, BatonView.of(baton)));
    }

    @POST
    @Path("offer")
    @Operation(summary = "Offer the baton: by an office of its custodian, once the leg's showcase is concluded")
    public Uni<BatonView> offer(
            UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, @NotNull @Valid NewOffer offer) {
        return passing.offer(id, Optional.ofNullable(expected), offer, person.get())
                .map(BatonView::of);
    }

    @POST
    @Path("acceptance")
    @Operation(summary = "Accept the baton: by an office of the nominee; it opens the next leg")
    public Uni<BatonView> accept(UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        return passing.accept(id, Optional.ofNullable(expected), person.get()).map(BatonView::of);
    }

    @POST
    @Path("withdrawal")
    @Operation(summary = "Take the offer back: by an office of the custodian, as long as it stands")
    public Uni<BatonView> withdraw(UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        return passing.withdraw(id, Optional.ofNullable(expected), person.get()).map(BatonView::of);
    }

    @POST
    @Path("declination")
    @Operation(summary = "Decline the offer: by an office of the nominee, as long as it stands")
    public Uni<BatonView> decline(UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        return passing.decline(id, Optional.ofNullable(expected), person.get()).map(BatonView::of);
    }
}
