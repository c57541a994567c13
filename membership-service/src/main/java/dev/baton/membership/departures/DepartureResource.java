package dev.baton.membership.departures;

import dev.baton.platform.people.CurrentPerson;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A member's departure. */
@Path("/api/v1/members/{id}/departure")
@Tag(name = "Members")
class DepartureResource {

    private final TakingLeave leaving;
    private final CurrentPerson person;

    DepartureResource(TakingLeave leaving, CurrentPerson person) {
        this.leaving = leaving;
        this.person = person;
    }

    @POST
    @Operation(
            summary =
                    "Take somebody off the roster who gave up their membership or has died; offices end and letters are"
                            + " called off: needs an office held today in their unit or above, never one's own",
            description =
                    "Of today or an earlier day; one to come is written down when it has come. The roster and the offices"
                            + " end today, for answers about earlier days stay as they were; the day itself is kept beside it.")
    public Uni<Void> depart(UUID id, @NotNull @Valid NewDeparture asked) {
        return leaving.take(id, asked, person.get());
    }
}
