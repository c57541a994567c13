package dev.baton.showcase.legs;

import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import dev.baton.showcase.initiatives.Initiatives;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The legs of one initiative. */
@Tag(name = "Legs")
@Path("/api/v1/initiatives/{initiative}/legs")
class LegsOfAnInitiativeResource {

    private final RunningTheRelay relay;
    private final Initiatives initiatives;
    private final Legs legs;

    LegsOfAnInitiativeResource(RunningTheRelay relay, Initiatives initiatives, Legs legs) {
        this.relay = relay;
        this.initiatives = initiatives;
        this.legs = legs;
    }

    @POST
    @RolesAllowed("municipal")
    @Idempotent
    @Operation(summary = "Plan the first leg by naming its host; each further leg is opened by a handover")
    public Uni<RestResponse<Created>> plan(UUID initiative, @NotNull @Valid NewLeg wanted) {
        return relay.planFirst(initiative, wanted.host()).map(leg -> Answers.created("legs", leg.id));
    }

    @GET
    @WithSession
    @Operation(summary = "The legs of an initiative, in their order")
    public Uni<Page<LegView>> list(UUID initiative, @BeanParam Paging paging) {
        return initiatives
                .get(initiative)
                .chain(() -> legs.page(initiative, paging))
                .map(rows -> Page.of(rows, paging, leg -> leg.id, LegView::of));
    }
}
