package dev.baton.membership.appointments;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who holds which office at the caller's university. */
@Path("/api/v1/appointments")
@Tag(name = "Appointments")
class AppointmentResource {

    private final AppointingPeople appointing;
    private final LookingAtAppointments looking;
    private final CurrentPerson person;

    AppointmentResource(AppointingPeople appointing, LookingAtAppointments looking, CurrentPerson person) {
        this.appointing = appointing;
        this.looking = looking;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(summary = "Appoint somebody: needs an office above the unit, for the root one in the root")
    public Uni<RestResponse<Created>> appoint(@NotNull @Valid NewAppointment asked) {
        return appointing.appoint(asked, person.get()).map(id -> Answers.created("appointments", id));
    }

    @POST
    @Path("/{id}/successor")
    @Idempotent
    @Operation(
            summary = "End an appointment and appoint a successor in one decision: needs the same office as making it")
    public Uni<RestResponse<Created>> succeed(UUID id, @NotNull @Valid NewSuccessor asked) {
        return appointing.succeed(id, asked, person.get()).map(made -> Answers.created("appointments", made));
    }

    @POST
    @Path("/{id}/ending")
    @Operation(summary = "End an appointment before its term does: needs the same office as making it")
    public Uni<Void> end(UUID id, @NotNull @Valid Ending asked) {
        return appointing.end(id, asked.on(), person.get());
    }

    @GET
    @Operation(
            summary =
                    "The appointments of a unit, or of all units from there down with `below`; past and coming ones too,"
                            + " or those held `on` a day: needs an office there or above",
            description =
                    "Below is what stands there today, or stood there on the day; of a dissolved unit, on its last day."
                            + " Of a day asked for, an office is shown as it stood on it: with the last day of its term, and"
                            + " without an end that came later. What was written down late counts from the day on which it"
                            + " took effect.")
    public Uni<Page<AppointmentView>> page(
            @QueryParam("unit") @NotNull UUID unit,
            @QueryParam("below") boolean below,
            @QueryParam("on") @Nullable LocalDate on,
            @BeanParam Paging paging) {
        return looking.page(unit, below, on, paging, person.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One appointment: shown to the person and to the offices of the unit and above")
    public Uni<RestResponse<AppointmentView>> one(UUID id, @Context Request request) {
        return looking.one(id, person.get())
                .map(appointment -> Answers.versioned(request, appointment.version, AppointmentView.of(appointment)));
    }
}
