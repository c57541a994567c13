package dev.baton.gateway.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** What stands around the parts: title, address, and how to get in. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Baton",
                        version = "1",
                        description =
                                "The public API of the suite: who, what, and the relay. Refusals are problem details"
                                        + " (RFC 9457) in the caller's language: zh-CN by default, en by Accept-Language."),
        servers = @Server(url = "/"),
        // under a name of its own: this part of the document stands although no service may be there to say the same
        components =
                @Components(
                        schemas =
                                @Schema(
                                        name = ApiFrame.PROBLEM,
                                        type = SchemaType.OBJECT,
                                        description = "Problem details (RFC 9457) of the gateway itself",
                                        requiredProperties = {"type", "title", "status", "detail", "code", "traceId"},
                                        properties = {
                                            @SchemaProperty(name = "type", type = SchemaType.STRING),
                                            @SchemaProperty(name = "title", type = SchemaType.STRING),
                                            @SchemaProperty(name = "status", type = SchemaType.INTEGER),
                                            @SchemaProperty(name = "detail", type = SchemaType.STRING),
                                            @SchemaProperty(name = "code", type = SchemaType.STRING),
                                            @SchemaProperty(name = "traceId", type = SchemaType.STRING)
                                        })),
        security = {@SecurityRequirement(name = "bearer"), @SecurityRequirement(name = "session")})
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm `baton` (phones: PKCE; machines: client credentials)")
@SecurityScheme(
        securitySchemeName = "session",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        apiKeyName = "q_session",
        description = "The cookie set by `/sign-in`")
public class ApiFrame extends Application {

    public static final String PROBLEM = "GatewayProblem";
}
