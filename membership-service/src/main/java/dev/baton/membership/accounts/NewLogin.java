package dev.baton.membership.accounts;

import dev.baton.membership.people.PersonalData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The login a person is to have. */
@Schema(examples = "{\"login\": \"sample-member-2\"}")
record NewLogin(
        @NotNull @Pattern(regexp = PersonalData.LOGIN) String login) {}
