package dev.baton.membership.units;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The organisation tree of the caller's university. */
@Path("/api/v1/units")
@Tag(name = "Units")
class UnitResource {

    private final EstablishingUnits establishing;
    private final LookingAtUnits looking;
    private final CurrentPerson person;

    UnitResource(EstablishingUnits establishing, LookingAtUnits looking, CurrentPerson person) {
        this.establishing = establishing;
        this.looking = looking;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(summary = "Establish a unit below another: needs an office there or above")
    public Uni<RestResponse<Created>> establish(@NotNull @Valid NewUnit asked) {
        return establishing.establish(asked, person.get()).map(id -> Answers.created("units", id));
    }

    @GET
    @Operation(summary = "The units right below one, or all of the university")
    public Uni<Page<UnitView>> page(@QueryParam("parent") @Nullable UUID parent, @BeanParam Paging paging) {
        return looking.page(parent, paging, person.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One unit")
    public Uni<RestResponse<UnitView>> one(UUID id, @Context Request request) {
        return looking.one(id, person.get()).map(unit -> Answers.versioned(request, unit.version, UnitView.of(unit)));
    }
}
