package dev.baton.membership.corrections;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What people want put right, for those who decide on it. */
@Path("/api/v1/corrections")
@Tag(name = "Corrections")
class CorrectionResource {

    private final CorrectingData correcting;
    private final LookingAtCorrections looking;
    private final CurrentPerson person;

    CorrectionResource(CorrectingData correcting, LookingAtCorrections looking, CurrentPerson person) {
        this.correcting = correcting;
        this.looking = looking;
        this.person = person;
    }

    @GET
    @Operation(summary = "What waits for a decision in a unit and below: needs an office there or above")
    public Uni<Page<CorrectionView>> waiting(@QueryParam("unit") @NotNull UUID unit, @BeanParam Paging paging) {
        return looking.waiting(unit, paging, person.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One correction: shown to the person and to the offices of their unit and above")
    public Uni<RestResponse<CorrectionView>> one(UUID id, @Context Request request) {
        return looking.one(id, person.get()).map(entry -> Answers.versioned(request, entry.version(), entry.view()));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(summary = "Put it right: needs an office held today in the person's unit or above, never one's own data")
    public Uni<Void> approve(UUID id) {
        return correcting.approve(id, person.get());
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(summary = "Leave it as it is, and say why: needs the same office as approving")
    public Uni<Void> refuse(UUID id, @NotNull @Valid Declining asked) {
        return correcting.refuse(id, asked.because(), person.get());
    }
}
