package dev.baton.membership.reorganisations;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What can be asked of a unit about reorganisations. */
@Path("/api/v1/units/{unit}")
@Tag(name = "Reorganisations")
class ReorganisedUnitResource {

    private final LookingAtLineage looking;
    private final ProposingDivisions proposing;
    private final CurrentPerson person;

    ReorganisedUnitResource(LookingAtLineage looking, ProposingDivisions proposing, CurrentPerson person) {
        this.looking = looking;
        this.proposing = proposing;
        this.person = person;
    }

    @GET
    @Path("/lineage")
    @Operation(summary = "All units that a unit came of, and all that came of it: open to everybody of the university")
    public Uni<LineageView> lineage(UUID unit) {
        return looking.of(unit, person.get());
    }

    @POST
    @Path("/division")
    @Idempotent
    @Operation(
            summary = "Propose a lawful split of a branch, which is written down as a draft: needs an office above the"
                    + " branch; answers the reorganisation")
    public Uni<RestResponse<Created>> divide(UUID unit, @NotNull @Valid NewDivision asked) {
        return proposing.propose(unit, asked, person.get()).map(id -> Answers.created("reorganisations", id));
    }
}
