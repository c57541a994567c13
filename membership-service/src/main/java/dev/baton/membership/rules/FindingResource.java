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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is wrong in the part of the tree that the caller's offices reach. */
@Path("/api/v1/findings")
@Tag(name = "Rules")
class FindingResource {

    private final AskingForFindings asking;
    private final CurrentPerson person;

    FindingResource(AskingForFindings asking, CurrentPerson person) {
        this.asking = asking;
        this.person = person;
    }

    @GET
    @Operation(
            summary = "What is wrong wherever the caller's offices reach: needs an office",
            description = "Today's findings, or those that were kept for an earlier day; of one rule or of all."
                    + " A page has units, in the order of their making, each with all that is wrong there.")
    public Uni<Page<FindingsOfUnit>> page(
            @QueryParam("rule") @Nullable String rule,
            @QueryParam("on") @Nullable LocalDate on,
            @BeanParam Paging paging) {
        return asking.withinReach(rule, on, paging, person.get());
    }
}
