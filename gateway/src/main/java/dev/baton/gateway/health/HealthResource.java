package dev.baton.gateway.health;

import dev.baton.gateway.openapi.ApiFrame;
import dev.baton.gateway.problems.Language;
import dev.baton.gateway.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Health of the whole suite, in words. */
@Path("/api/v1/health")
@Tag(name = "suite", description = "What concerns the suite as a whole")
class HealthResource {

    private final SuiteHealth health;

    HealthResource(SuiteHealth health) {
        this.health = health;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readHealth", summary = "How every part of the suite is")
    @APIResponse(responseCode = "200", description = "Every part is up")
    @APIResponse(
            responseCode = "503",
            description = "At least one part is down; the body says which",
            content = @Content(schema = @Schema(implementation = HealthView.class)))
    @APIResponse(
            responseCode = "default",
            description = "Refused; `code` says why",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = ApiFrame.PROBLEM)))
    public Uni<RestResponse<HealthView>> read(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return health.parts()
                .map(parts -> HealthView.of(parts, Language.preferred(languages)))
                .map(view -> RestResponse.ResponseBuilder.create(
                                "UP".equals(view.status())
                                        ? RestResponse.Status.OK
                                        : RestResponse.Status.SERVICE_UNAVAILABLE,
                                view)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }
}
