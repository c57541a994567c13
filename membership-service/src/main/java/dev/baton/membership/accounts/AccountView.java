package dev.baton.membership.accounts;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a person stands with Keycloak, as those see it who may see the person. */
@Schema(examples = """
                {"person": "01980000-0000-7000-8000-000000000202", "login": "sample-member", "state": "refused",
                 "reason": "login-belongs-to-another"}""")
record AccountView(
        UUID person,
        @Nullable String login,
        AccountState state,
        @Nullable String reason) {}
