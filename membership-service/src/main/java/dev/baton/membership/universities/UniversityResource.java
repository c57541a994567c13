package dev.baton.membership.universities;

import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The universities that take part. */
@Path("/api/v1/universities")
@Tag(name = "Universities")
class UniversityResource {

    private final JoiningTheSuite joining;
    private final ListOfUniversities list;

    UniversityResource(JoiningTheSuite joining, ListOfUniversities list) {
        this.joining = joining;
        this.list = list;
    }

    @POST
    @Idempotent
    @RolesAllowed("operator")
    @Operation(summary = "Let a university join; answers the id of its root unit")
    public Uni<RestResponse<Created>> join(@NotNull @Valid NewUniversity asked) {
        return joining.join(asked).map(root -> Answers.created("units", root));
    }

    @GET
    @Operation(summary = "All universities that take part")
    public Uni<Page<UniversityView>> page(@BeanParam Paging paging) {
        return list.page(paging);
    }
}
