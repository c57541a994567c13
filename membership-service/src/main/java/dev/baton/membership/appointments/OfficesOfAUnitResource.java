package dev.baton.membership.appointments;

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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What can be asked of a unit about its offices. */
@Path("/api/v1/units/{unit}")
@Tag(name = "Appointments")
class OfficesOfAUnitResource {

    /** The person whose turn is next, or null where nobody can lead. */
    record Turn(@Nullable UUID next) {}

    private final LookingAtVacancies vacancies;
    private final RotatingTheLeader rotating;
    private final CurrentPerson person;

    OfficesOfAUnitResource(LookingAtVacancies vacancies, RotatingTheLeader rotating, CurrentPerson person) {
        this.vacancies = vacancies;
        this.rotating = rotating;
        this.person = person;
    }

    @GET
    @Path("/vacancies")
    @Operation(
            summary =
                    "The offices the unit should have and has not, today or `on` a day: needs an office there or above")
    public Uni<Vacancies> vacancies(UUID unit, @QueryParam("on") @Nullable LocalDate on) {
        return vacancies.of(unit, on, person.get());
    }

    @GET
    @Path("/rotation")
    @Operation(
            summary =
                    "Whose turn it is to lead the group next: shown to its full members and the offices there and above")
    public Uni<Turn> turn(UUID unit) {
        return rotating.next(unit, person.get()).map(next -> new Turn(next.orElse(null)));
    }

    @POST
    @Path("/rotation")
    @Idempotent
    @Operation(
            summary =
                    "Hand the leadership of the group to whose turn it is: needs an office above the group; answers the"
                            + " appointment")
    public Uni<RestResponse<Created>> rotate(UUID unit, @NotNull @Valid NextTurn asked) {
        return rotating.rotate(unit, asked, person.get()).map(made -> Answers.created("appointments", made));
    }
}
