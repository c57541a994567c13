package dev.baton.membership.erasures;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.refusals.Wording;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.ExpectedVersion;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who is to be erased, for those who decide on it. */
@Path("/api/v1/erasures")
@Tag(name = "Erasures")
class ErasureResource {

    private final ErasingPeople erasing;
    private final LookingAtErasures looking;
    private final CurrentPerson person;

    ErasureResource(ErasingPeople erasing, LookingAtErasures looking, CurrentPerson person) {
        this.erasing = erasing;
        this.looking = looking;
        this.person = person;
    }

    @GET
    @Operation(summary = "Erasures that wait for a decision in a unit and below: needs an office there or above")
    public Uni<Page<ErasureView>> waiting(@QueryParam("unit") @NotNull UUID unit, @BeanParam Paging paging) {
        return looking.waiting(unit, paging, person.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What would go and what would stay: for the person and the offices of their unit and above")
    public Uni<RestResponse<ErasureView>> one(UUID id, @Context Request request, @Context HttpHeaders headers) {
        return looking.one(id, Wording.language(headers), person.get())
                .map(entry -> Answers.versioned(request, entry.version(), entry.view()));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(summary = "Erase, for good: needs an office held today in the person's unit or above, and If-Match")
    public Uni<Void> approve(UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion ifMatch) {
        return erasing.approve(id, ExpectedVersion.required(ifMatch), person.get());
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(summary = "Do not erase, and say why: needs the same office as erasing")
    public Uni<Void> refuse(UUID id, @NotNull @Valid Keeping asked) {
        return erasing.refuse(id, asked.because(), person.get());
    }
}
