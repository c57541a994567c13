package dev.baton.membership.rights;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log, for those who answer for the whole university. */
@Path("/api/v1/audit")
@Tag(name = "Audit")
class AuditResource {

    private final LookingAtReaders readers;
    private final CurrentPerson person;

    AuditResource(LookingAtReaders readers, CurrentPerson person) {
        this.readers = readers;
        this.person = person;
    }

    @GET
    @Operation(summary = "Who looked at a person's data, newest first: needs an office of the university itself")
    public Uni<Page<ReaderView>> page(@QueryParam("person") @NotNull UUID about, @BeanParam Paging paging) {
        return readers.of(about, paging, person.get());
    }
}
