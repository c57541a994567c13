package dev.baton.membership.accounts;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.ExpectedVersion;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A person's account. */
@Path("/api/v1/members/{id}/account")
@Tag(name = "Members")
class AccountResource {

    private final LookingAtAccounts looking;
    private final GivingALogin giving;
    private final InvitingAgain inviting;
    private final CurrentPerson person;

    AccountResource(LookingAtAccounts looking, GivingALogin giving, InvitingAgain inviting, CurrentPerson person) {
        this.looking = looking;
        this.giving = giving;
        this.inviting = inviting;
        this.person = person;
    }

    @GET
    @Operation(summary = "Whether somebody can sign in, and if not why: shown to themselves and to the offices above")
    public Uni<RestResponse<AccountView>> one(UUID id, @Context Request request) {
        return looking.one(id, person.get())
                .map(standing -> Answers.versioned(request, standing.version(), looking.view(standing)));
    }

    @PUT
    @Operation(
            summary = "Give a login to who has none, or another to whom Keycloak refused the first: needs an office in"
                    + " their unit or above, and If-Match")
    public Uni<Void> give(
            UUID id,
            @NotNull @Valid NewLogin asked,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ExpectedVersion expected) {
        return giving.give(id, asked.login(), ExpectedVersion.required(expected), person.get())
                .replaceWithVoid();
    }

    @POST
    @Path("/invitation")
    @Operation(
            summary =
                    "Invite somebody again who never came in, at the address they have now: an office held today in their"
                            + " unit or above, never oneself; `/mails` tells what became of it, and `not-needed` that they have"
                            + " chosen a password by now")
    public Uni<Void> invite(UUID id) {
        return inviting.invite(id, person.get());
    }
}
