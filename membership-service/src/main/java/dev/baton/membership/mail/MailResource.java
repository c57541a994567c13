package dev.baton.membership.mail;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The mail of the caller's university. */
@Path("/api/v1/mails")
@Tag(name = "Mail")
class MailResource {

    private final LookingAtMail looking;
    private final CurrentPerson person;

    MailResource(LookingAtMail looking, CurrentPerson person) {
        this.looking = looking;
        this.person = person;
    }

    @GET
    @Operation(
            summary =
                    "Which mail waits, was sent or could not be, newest first, or what is in one `state`; what is done with"
                            + " goes after some days: needs an office in the university's root unit")
    public Uni<Page<MailView>> page(@QueryParam("state") @Nullable MailState state, @BeanParam Paging paging) {
        return looking.page(state, paging, person.get());
    }
}
