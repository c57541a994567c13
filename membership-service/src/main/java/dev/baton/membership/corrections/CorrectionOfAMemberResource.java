package dev.baton.membership.corrections;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.ExpectedVersion;
import dev.baton.platform.web.Idempotent;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What an office puts right by itself: many members have no login to ask with. */
@Path("/api/v1/members/{id}/corrections")
@Tag(name = "Corrections")
class CorrectionOfAMemberResource {

    private final CorrectingData correcting;
    private final CurrentPerson person;

    CorrectionOfAMemberResource(CorrectingData correcting, CurrentPerson person) {
        this.correcting = correcting;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Put something right that is written of a member, who can see it: needs an office held today in their"
                            + " unit or above, never one's own data, and If-Match with the member's ETag")
    public Uni<RestResponse<Created>> correct(
            UUID id,
            @NotNull @Valid NewCorrection asked,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ExpectedVersion seen) {
        return correcting
                .correct(id, asked, ExpectedVersion.required(seen), person.get())
                .map(made -> Answers.created("corrections", made));
    }
}
