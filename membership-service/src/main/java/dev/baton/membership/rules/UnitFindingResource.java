package dev.baton.membership.rules;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is wrong in one unit, and below it. */
@Path("/api/v1/units/{id}/findings")
@Tag(name = "Rules")
class UnitFindingResource {

    private final AskingForFindings asking;
    private final CurrentPerson person;

    UnitFindingResource(AskingForFindings asking, CurrentPerson person) {
        this.asking = asking;
        this.person = person;
    }

    @GET
    @Operation(
            summary = "What is wrong in a unit, or there and below: needs an office there or above",
            description =
                    "Today's findings, or those that were kept for an earlier day. Of the unit alone the answer"
                            + " also says which rules could not be judged; with `below`, it has the units where something is wrong.")
    public Uni<Page<FindingsOfUnit>> page(
            UUID id,
            @QueryParam("below") boolean below,
            @QueryParam("on") @Nullable LocalDate on,
            @BeanParam Paging paging) {
        return asking.of(id, below, on, paging, person.get());
    }
}
