package dev.baton.membership.reminders;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Terms that end soon. */
@Path("/api/v1/appointments/reminders")
@Tag(name = "Appointments")
class ReminderResource {

    private final LookingAtReminders looking;
    private final CurrentPerson person;

    ReminderResource(LookingAtReminders looking, CurrentPerson person) {
        this.looking = looking;
        this.person = person;
    }

    @GET
    @Operation(
            summary =
                    "The terms in a unit and below it that end within six or four months: needs an office there or above")
    public Uni<Page<ReminderView>> page(@QueryParam("unit") @NotNull UUID unit, @BeanParam Paging paging) {
        return looking.page(unit, paging, person.get());
    }
}
