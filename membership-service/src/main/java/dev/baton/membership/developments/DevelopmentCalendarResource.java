package dev.baton.membership.developments;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What falls due in a unit. */
@Path("/api/v1/units/{id}/development-calendar")
@Tag(name = "Developments")
class DevelopmentCalendarResource {

    private final LookingAtDevelopments looking;
    private final CurrentPerson person;

    DevelopmentCalendarResource(LookingAtDevelopments looking, CurrentPerson person) {
        this.looking = looking;
        this.person = person;
    }

    @GET
    @Operation(
            summary =
                    "What falls due in the open developments of a unit and below, without names: needs an office there or above")
    public Uni<Page<CalendarView>> page(UUID id, @Valid @BeanParam CalendarQuestion asked) {
        return looking.calendar(id, asked, person.get());
    }
}
