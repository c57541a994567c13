package dev.baton.membership.erasures;

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

/** The erasure of somebody who is or was a member, asked for by the university. */
@Path("/api/v1/members/{id}/erasure")
@Tag(name = "Erasures")
class ErasureOfAMemberResource {

    private final AskingForErasure asking;
    private final CurrentPerson person;

    ErasureOfAMemberResource(AskingForErasure asking, CurrentPerson person) {
        this.asking = asking;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Prepare an erasure, asked for in writing or of who has left: needs an office of the university")
    public Uni<RestResponse<Created>> ask(UUID id, @NotNull @Valid OfficialGround asked) {
        return asking.ask(id, asked.ground(), person.get()).map(made -> Answers.created("erasures", made));
    }
}
