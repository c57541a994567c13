package dev.baton.gateway.signin;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the code flow begins and ends: who gets here is signed in, and goes on to the front page. */
@Path("/sign-in")
class SignInResource {

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Response signedIn() {
        return Response.seeOther(URI.create("/")).build();
    }
}
