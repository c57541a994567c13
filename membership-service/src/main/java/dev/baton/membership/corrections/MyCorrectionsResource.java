package dev.baton.membership.corrections;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the caller wants put right. */
@Path("/api/v1/me/corrections")
@Tag(name = "My rights")
class MyCorrectionsResource {

    private final CorrectingData correcting;
    private final LookingAtCorrections looking;
    private final CurrentPerson person;

    MyCorrectionsResource(CorrectingData correcting, LookingAtCorrections looking, CurrentPerson person) {
        this.correcting = correcting;
        this.looking = looking;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(summary = "Ask for something about me to be put right: for every person, one thing at a time")
    public Uni<RestResponse<Created>> ask(@NotNull @Valid NewCorrection asked) {
        return correcting.ask(asked, person.get()).map(id -> Answers.created("corrections", id));
    }

    @GET
    @Operation(summary = "What I asked to be put right: for every person, about themselves")
    public Uni<Page<CorrectionView>> mine(@BeanParam Paging paging) {
        return looking.mine(paging, person.get());
    }
}
