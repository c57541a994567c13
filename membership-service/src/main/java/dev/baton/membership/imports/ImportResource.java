package dev.baton.membership.imports;

import dev.baton.membership.imports.sheets.SheetFormat;
import dev.baton.membership.members.Stage;
import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.ExpectedVersion;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Members by the spreadsheet: a file is sent, looked at, applied as a whole, and taken back as a whole. */
@Path("/api/v1/imports")
@Tag(name = "Imports")
class ImportResource {

    private static final String EXAMPLE =
            "name,campusNumber,unit,stage,joinedOn\nSample Person,S-0042,College/Branch 1,full member,2024-06-28";

    private static final String GOES_ON = "Begun: how it stands is asked of the import";

    private final PreparingImports preparing;
    private final ReadingFiles reading;
    private final LookingAtImports looking;
    private final ApplyingImports applying;
    private final UndoingImports undoing;
    private final CurrentPerson person;
    private final Clock clock;

    ImportResource(
            PreparingImports preparing,
            ReadingFiles reading,
            LookingAtImports looking,
            ApplyingImports applying,
            UndoingImports undoing,
            CurrentPerson person,
            Clock clock) {
        this.preparing = preparing;
        this.reading = reading;
        this.looking = looking;
        this.applying = applying;
        this.undoing = undoing;
        this.person = person;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Begin an import of members: needs an office in the unit or above it; its rows may name the unit"
                    + " and those below it")
    public Uni<RestResponse<Created>> prepare(@NotNull @Valid NewImport asked) {
        return preparing.prepare(asked, person.get()).map(id -> Answers.created("imports", id));
    }

    @PUT
    @Path("/{id}/file")
    @Blocking
    @Consumes({SheetFormat.COMMA_SEPARATED, SheetFormat.WORKBOOK})
    @Operation(
            summary =
                    "Send the file, at most 20 MB and 100,000 rows; one sent again replaces it: needs an office in the"
                            + " import's unit or above it. Anybody who may see the import sees meanwhile how far it has been read")
    public void read(
            UUID id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable MediaType type,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = SheetFormat.COMMA_SEPARATED,
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = EXAMPLE),
                                @Content(
                                        mediaType = SheetFormat.WORKBOOK,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                                        example = "(an XLSX file)")
                            })
                    InputStream file)
            throws IOException {
        if (type == null) throw new NotSupportedException();
        reading.read(id, type.getSubtype().equals(workbook().getSubtype()), file);
    }

    @GET
    @Operation(
            summary =
                    "The imports into a unit and those below it, the newest first; how many would join is told of each alone:"
                            + " needs an office in the unit or above it")
    public Uni<Page<ImportView>> page(@Valid @BeanParam ImportQuestion asked) {
        return looking.page(asked, clock.instant(), person.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How an import stands: shown to the offices of its unit and above, unknown to others")
    public Uni<RestResponse<ImportView>> one(UUID id, @Context Request request) {
        return looking.one(id, person.get())
                .chain(found -> looking.joining(id, person.get())
                        .map(joining -> Answers.versioned(request, found.version, view(found, joining))));
    }

    @GET
    @Path("/{id}/errors")
    @Operation(
            summary =
                    "What is wrong, row by row as in the sheet, the first 10,000: for the offices that see the import")
    public Uni<Page<FaultView>> errors(UUID id, @BeanParam Paging paging) {
        return looking.faults(id, paging, person.get());
    }

    @GET
    @Path("/{id}/units")
    @Operation(summary = "How many would join each unit: for the offices that see the import")
    public Uni<Page<UnitCount>> units(UUID id, @BeanParam Paging paging) {
        return looking.units(id, paging, person.get());
    }

    @GET
    @Path("/{id}/rows")
    @Operation(summary = "Who would join, in the sheet's order: shown to the account alone that sent the file")
    public Uni<Page<JoiningView>> rows(UUID id, @BeanParam Paging paging) {
        return looking.rows(id, paging, person.get());
    }

    @POST
    @Path("/{id}/application")
    @Operation(
            summary =
                    "Put all of the file's people on their rosters, or none: needs an office in the import's unit or"
                            + " above it. It is done when the import says `applied`; rows that stand in the way are then among its errors")
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = GOES_ON)
    public Uni<RestResponse<ImportView>> apply(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ExpectedVersion seen) {
        return applying.ask(id, ExpectedVersion.required(seen), person.get())
                .map(found -> RestResponse.accepted(view(found, Map.of())));
    }

    @POST
    @Path("/{id}/undoing")
    @Operation(
            summary =
                    "Take an applied import back, all of it or nothing, while nothing has happened with any of its"
                            + " people: needs an office in the import's unit or above it. It is done when the import says `undone`")
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = GOES_ON)
    public Uni<RestResponse<ImportView>> undo(UUID id) {
        return undoing.ask(id, person.get()).map(found -> RestResponse.accepted(view(found, Map.of())));
    }

    private ImportView view(MemberImport found, Map<Stage, Long> joining) {
        return ImportView.of(found, joining, clock.instant());
    }

    private static MediaType workbook() {
        return MediaType.valueOf(SheetFormat.WORKBOOK);
    }
}
