package dev.baton.membership.rights;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.refusals.Wording;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What everybody who belongs to a university may ask about themselves. */
@Path("/api/v1/me")
@Tag(name = "My rights")
class MeResource {

    private final LookingAtMyself looking;
    private final LookingAtReaders readers;
    private final CurrentPerson person;

    MeResource(LookingAtMyself looking, LookingAtReaders readers, CurrentPerson person) {
        this.looking = looking;
        this.readers = readers;
        this.person = person;
    }

    @GET
    @Operation(summary = "Who I am: for every person of a university, about themselves")
    public Uni<MeView> me() {
        return looking.whoAmI(person.get());
    }

    @GET
    @Path("/data")
    @Operation(summary = "Everything membership-service holds about me: for every person, about themselves")
    public Uni<HeldData> data() {
        return looking.data(person.get());
    }

    @GET
    @Path("/export")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(summary = "The same as a file, for machines (json) or to read and print (html): for every person")
    public Uni<RestResponse<Object>> export(
            @QueryParam("format") @DefaultValue("json") @Pattern(regexp = "json|html") String format,
            @Context HttpHeaders headers) {
        Locale language = Wording.language(headers);
        return format.equals("html")
                ? looking.sheet(person.get(), language)
                        .map(page -> file(page, "my-data.html", MediaType.TEXT_HTML + ";charset=UTF-8"))
                : looking.data(person.get()).map(data -> file(data, "my-data.json", MediaType.APPLICATION_JSON));
    }

    @GET
    @Path("/readers")
    @Operation(summary = "Who looked at my data, newest first: for every person, about themselves")
    public Uni<Page<ReaderView>> readers(@BeanParam Paging paging) {
        return readers.ofMine(paging, person.get());
    }

    private static RestResponse<Object> file(Object content, String name, String type) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
