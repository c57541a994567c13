package dev.baton.activity.headcount;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.ExpectedVersion;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The headcount over HTTP. It is there from the start, as unknown, so that the first record has a version to match. */
@Path("/api/v1/activities/{activity}/headcount")
@Tag(name = "Headcount")
class HeadcountResource {

    private final CountingHeads counting;
    private final CurrentPerson person;

    HeadcountResource(CountingHeads counting, CurrentPerson person) {
        this.counting = counting;
        this.person = person;
    }

    @GET
    @Operation(summary = "How many came (people of the university that holds the activity)")
    public Uni<RestResponse<HeadcountView>> read(UUID activity, @Context Request request) {
        return counting.read(activity, person.get())
                .map(headcount -> Answers.versioned(request, headcount.version, HeadcountView.of(headcount)));
    }

    @PUT
    @Operation(summary = "Record or correct how many came (office of the activity's unit)")
    public Uni<RestResponse<HeadcountView>> record(
            UUID activity,
            @HeaderParam("If-Match") @Nullable ExpectedVersion ifMatch,
            @Valid @NotNull HeadcountDraft draft) {
        return counting.record(activity, ExpectedVersion.required(ifMatch), draft, person.get())
                .map(headcount -> Answers.changed(headcount.version, HeadcountView.of(headcount)));
    }
}
