package dev.baton.membership.erasures;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's wish to be erased. */
@Path("/api/v1/me/erasure")
@Tag(name = "My rights")
class MyErasureResource {

    private final AskingForErasure asking;
    private final CurrentPerson person;

    MyErasureResource(AskingForErasure asking, CurrentPerson person) {
        this.asking = asking;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(summary = "Ask to be erased: for every person who holds no office; an office of their unit confirms")
    public Uni<RestResponse<Created>> wish() {
        return asking.wish(person.get()).map(id -> Answers.created("erasures", id));
    }

    @POST
    @Path("/withdrawal")
    @Operation(summary = "Take the wish back, as long as it is not decided: for every person, for themselves")
    public Uni<Void> withdraw() {
        return asking.withdraw(person.get());
    }
}
