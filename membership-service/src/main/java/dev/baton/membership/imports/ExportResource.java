package dev.baton.membership.imports;

import dev.baton.membership.imports.sheets.SheetFormat;
import dev.baton.membership.imports.sheets.SheetWriter;
import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.Wording;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rosters to take away. */
@Path("/api/v1/members/export")
@Tag(name = "Members")
class ExportResource {

    private final ExportingMembers exporting;
    private final CurrentPerson person;

    ExportResource(ExportingMembers exporting, CurrentPerson person) {
        this.exporting = exporting;
        this.person = person;
    }

    @GET
    @Blocking
    @Operation(
            summary =
                    "The members of a unit and all below it as a sheet that can be imported elsewhere: needs an office"
                            + " in the unit or above it, held today; everybody in it can see that it was exported",
            description =
                    "What the roster shows, and no more: telephone numbers go to the offices of the branch by consent,"
                            + " logins and addresses to nobody; their columns stay empty.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = {
                @Content(
                        mediaType = SheetFormat.WORKBOOK,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SheetFormat.COMMA_SEPARATED, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            @QueryParam("unit") @NotNull UUID unit,
            @QueryParam("format") @DefaultValue("xlsx") @Pattern(regexp = SheetFormat.NAMES) String format,
            @Context HttpHeaders headers) {
        Person by = person.get();
        UnitsInReach units = OnWorker.result(() -> exporting.mayExport(unit, by));
        Locale language = Wording.language(headers);
        SheetFormat as = SheetFormat.named(format);
        return SheetAnswer.of(as, "members", out -> {
            try (SheetWriter sheet = SheetWriter.to(as, "Members", out)) {
                exporting.write(units, sheet, language, by);
            }
        });
    }
}
