package dev.baton.membership.developments;

import dev.baton.platform.web.Paging;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days are meant, both included. */
public class CalendarQuestion extends Paging {

    @QueryParam("from")
    @NotNull
    @Parameter(description = "The first day.")
    LocalDate from;

    @QueryParam("until")
    @NotNull
    @Parameter(description = "The last day.")
    LocalDate until;

    void mustNotBeEmpty() {
        if (until.isBefore(from)) throw DevelopmentRefusal.CALENDAR_ENDS_BEFORE_IT_BEGINS.refusalAt("/until");
    }
}
