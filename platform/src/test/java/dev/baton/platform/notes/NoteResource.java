package dev.baton.platform.notes;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.values.Count;
import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.ExpectedVersion;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/notes")
class NoteResource {

    private final TakingNotes taking;
    private final CurrentPerson person;

    NoteResource(TakingNotes taking, CurrentPerson person) {
        this.taking = taking;
        this.person = person;
    }

    @Schema(examples = "{\"content\": \"buy milk\", \"weight\": 2}")
    record Draft(
            @NotBlank String content,
            @Nullable Integer weight,
            @Nullable Count readers,
            @Nullable FuzzyDate on) {}

    record NoteView(UUID id, String content, long version) {
        static NoteView of(Note note) {
            return new NoteView(note.id, note.content, note.version);
        }
    }

    @POST
    @Operation(summary = "Write a note")
    @Idempotent
    public Uni<RestResponse<Created>> write(@Valid Draft draft) {
        return taking.write(person.get().university(), draft.content()).map(note -> Answers.created("notes", note.id));
    }

    @GET
    @Operation(summary = "List notes")
    public Uni<Page<NoteView>> list(@BeanParam Paging paging) {
        return taking.list(paging.after(), paging.oneMore())
                .map(notes -> Page.of(notes, paging, note -> note.id, NoteView::of));
    }

    @GET
    @Operation(summary = "A day, as it was understood")
    @Path("day")
    public Uni<LocalDate> day(@QueryParam("day") @NotNull LocalDate day) {
        return Uni.createFrom().item(day);
    }

    @GET
    @Operation(summary = "One note")
    @Path("{id}")
    public Uni<RestResponse<NoteView>> get(UUID id, @Context Request request) {
        return taking.get(id).map(note -> Answers.versioned(request, note.version, NoteView.of(note)));
    }

    @PUT
    @Operation(summary = "Change a note")
    @Path("{id}")
    public Uni<NoteView> change(UUID id, @HeaderParam("If-Match") ExpectedVersion expected, @Valid Draft draft) {
        return taking.change(id, ExpectedVersion.required(expected), draft.content())
                .map(NoteView::of);
    }

    @GET
    @Operation(summary = "A secret, for keepers")
    @Path("secret")
    @RolesAllowed("keeper")
    public Uni<String> secret() {
        return Uni.createFrom().item("secret");
    }
}
