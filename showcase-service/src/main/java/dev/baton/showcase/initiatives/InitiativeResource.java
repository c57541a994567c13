package dev.baton.showcase.initiatives;

import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Initiatives: planned by municipal departments, readable by everybody who has signed in. */
@Tag(name = "Initiatives")
@Path("/api/v1/initiatives")
class InitiativeResource {

    private final FoundingAnInitiative founding;
    private final Initiatives initiatives;

    InitiativeResource(FoundingAnInitiative founding, Initiatives initiatives) {
        this.founding = founding;
        this.initiatives = initiatives;
    }

    @POST
    @RolesAllowed("municipal")
    @Idempotent
    @Operation(summary = "Plan an initiative")
    public Uni<RestResponse<Created>> plan(@NotNull @Valid NewInitiative wanted) {
        return founding.plan(wanted).map(planned -> Answers.created("initiatives", planned.id));
    }

    @GET
    @WithSession
    @Operation(summary = "All initiatives, oldest first")
    public Uni<Page<InitiativeView>> list(@BeanParam Paging paging) {
        return initiatives
                .page(paging)
                .map(rows -> Page.of(rows, paging, initiative -> initiative.id, InitiativeView::of));
    }

    @GET
    @Path("{id}")
    @WithSession
    @Operation(summary = "One initiative, and its baton once it is launched")
    public Uni<RestResponse<InitiativeView>> get(UUID id, @Context Request request) {
        return initiatives.get(id).map(found -> Answers.versioned(request, found.version, InitiativeView.of(found)));
    }
}
