package dev.baton.membership.consents;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.refusals.Wording;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the caller agrees to. */
@Path("/api/v1/me/consents")
@Tag(name = "My rights")
class ConsentResource {

    private final DecidingOnConsent deciding;
    private final CurrentPerson person;

    ConsentResource(DecidingOnConsent deciding, CurrentPerson person) {
        this.deciding = deciding;
        this.person = person;
    }

    @GET
    @Operation(summary = "What I may agree to, and what I have: for every person, about themselves")
    public Uni<Page<ConsentView>> present(@Context HttpHeaders headers) {
        return deciding.present(person.get(), Wording.language(headers));
    }

    @POST
    @Idempotent
    @Operation(summary = "Agree, or take it back: for every person, for themselves")
    public Uni<RestResponse<Created>> decide(@NotNull @Valid NewConsent asked) {
        return deciding.decide(asked, person.get()).map(id -> Answers.created("me/consents", id));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One decision of mine: for every person, about themselves")
    public Uni<ConsentRecord.Part> one(UUID id) {
        return deciding.one(id, person.get());
    }
}
