package dev.baton.membership.units;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.ExpectedVersion;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.List;
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
    private final ChangingUnits changing;
    private final LookingAtUnits looking;
    private final CurrentPerson person;

    UnitResource(EstablishingUnits establishing, ChangingUnits changing, LookingAtUnits looking, CurrentPerson person) {
        this.establishing = establishing;
        this.changing = changing;
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
    @Operation(summary = "Units in the order of the tree, today or on any day: below one, by type, by name")
    public Uni<Page<UnitView>> page(@BeanParam TreeQuestion asked) {
        return looking.page(asked, person.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One unit, today or as it was on any day")
    public Uni<RestResponse<UnitView>> one(
            UUID id, @QueryParam("on") @Nullable LocalDate on, @Context Request request) {
        return looking.one(id, on, person.get())
                .map(found -> Answers.versioned(request, found.unit().version, UnitView.of(found)));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Rename a unit, give it a code, link it to an administrative unit: needs an office above it")
    public Uni<RestResponse<UnitView>> change(
            UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, @NotNull @Valid ChangedUnit asked) {
        return changing.change(id, asked, ExpectedVersion.required(expected), person.get())
                .map(unit -> Answers.changed(unit.version, UnitView.of(unit)));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Where a unit stood and what it was called, oldest first")
    public Uni<List<PeriodView>> history(UUID id) {
        return looking.history(id, person.get());
    }

    @GET
    @Path("/{id}/totals")
    @Operation(summary = "How many units and members there are at a unit and below it, today or on any day")
    public Uni<TotalsView> totals(UUID id, @QueryParam("on") @Nullable LocalDate on) {
        return looking.totals(id, on, person.get());
    }
}
