package dev.baton.showcase.summary;

import dev.baton.platform.people.CurrentPerson;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came of one leg. */
@Tag(name = "Legs")
@Path("/api/v1/legs/{id}/summary")
class LegSummaryResource {

    private final ReadingTheRelay reading;
    private final CurrentPerson person;

    LegSummaryResource(ReadingTheRelay reading, CurrentPerson person) {
        this.reading = reading;
        this.person = person;
    }

    @GET
    @Operation(summary = "The summary of a leg: for everybody once its showcase is concluded, before that for its host")
    public Uni<SummaryView> get(UUID id) {
        return reading.summary(id, person.get());
    }
}
