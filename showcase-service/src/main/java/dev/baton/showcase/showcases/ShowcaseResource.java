package dev.baton.showcase.showcases;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Showcases and the steps their hosts take. */
@Tag(name = "Showcases")
@Path("/api/v1/showcases")
class ShowcaseResource {

    private final HoldingAShowcase holding;
    private final Showcases showcases;
    private final CurrentPerson person;

    ShowcaseResource(HoldingAShowcase holding, Showcases showcases, CurrentPerson person) {
        this.holding = holding;
        this.showcases = showcases;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(summary = "Draft the showcase of a leg: by an office of its host")
    public Uni<RestResponse<Created>> draft(@NotNull @Valid ShowcaseDraft draft) {
        return holding.draft(draft, person.get()).map(drafted -> Answers.created("showcases", drafted.id));
    }

    @GET
    @Path("{id}")
    @WithSession
    @Operation(summary = "One showcase with its programme; a draft is there for its host alone")
    public Uni<RestResponse<ShowcaseView>> get(UUID id, @Context Request request) {
        return showcases
                .seenBy(person.get(), id)
                .map(showcase -> Answers.versioned(request, showcase.version, ShowcaseView.of(showcase)));
    }

    @POST
    @Path("{id}/announcement")
    @Operation(summary = "Announce it: activity-service opens its activity, and with it the registration")
    public Uni<ShowcaseView> announce(UUID id) {
        return holding.announce(id, person.get()).map(ShowcaseView::of);
    }

    @POST
    @Path("{id}/conclusion")
    @Operation(summary = "Conclude it, once every stage has been concluded at activity-service")
    public Uni<ShowcaseView> conclude(UUID id) {
        return holding.conclude(id, person.get()).map(ShowcaseView::of);
    }
}
