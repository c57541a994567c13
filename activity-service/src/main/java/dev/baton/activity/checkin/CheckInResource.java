package dev.baton.activity.checkin;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Check-in over HTTP. */
@Path("/api/v1/activities/{activity}/check-ins")
@Tag(name = "Check-in")
class CheckInResource {

    private final CheckingIn checkingIn;
    private final CurrentPerson person;

    CheckInResource(CheckingIn checkingIn, CurrentPerson person) {
        this.checkingIn = checkingIn;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(summary = "Check in a registration, once (office of the activity's unit)")
    public Uni<RestResponse<Created>> checkIn(UUID activity, @Valid @NotNull CheckIn checkIn) {
        return checkingIn
                .checkIn(activity, checkIn.registration(), person.get())
                .map(done -> Answers.created("activities/" + activity + "/registrations", checkIn.registration()));
    }
}
