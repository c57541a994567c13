package dev.baton.activity.registrations;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Registrations over HTTP: a person registers themselves and nobody else, so the request says nothing. */
@Path("/api/v1/activities/{activity}/registrations")
@Tag(name = "Registrations")
class RegistrationResource {

    private final TakingPart takingPart;
    private final FindingRegistrations finding;
    private final CurrentPerson person;

    RegistrationResource(TakingPart takingPart, FindingRegistrations finding, CurrentPerson person) {
        this.takingPart = takingPart;
        this.finding = finding;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(summary = "Register oneself, while the activity is open and has places left")
    public Uni<RestResponse<Created>> register(UUID activity) {
        return takingPart
                .register(activity, person.get())
                .map(registration -> Answers.created("activities/" + activity + "/registrations", registration.id));
    }

    @GET
    @Operation(summary = "Who is registered, as opaque ids (office of the activity's unit)")
    public Uni<Page<RegistrationView>> list(UUID activity, @BeanParam Paging paging) {
        return finding.list(activity, paging.after(), paging.oneMore(), person.get())
                .map(rows -> Page.of(rows, paging, row -> row.id, RegistrationView::of));
    }

    @GET
    @Path("mine")
    @Operation(summary = "One's own registration")
    public Uni<RegistrationView> mine(UUID activity) {
        return finding.mine(activity, person.get()).map(RegistrationView::of);
    }

    @DELETE
    @Path("mine")
    @Operation(summary = "Withdraw one's own registration")
    public Uni<Void> withdraw(UUID activity) {
        return takingPart.withdraw(activity, person.get());
    }
}
