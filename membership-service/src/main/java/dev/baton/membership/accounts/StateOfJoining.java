package dev.baton.membership.accounts;

import dev.baton.membership.mail.MailState;
import dev.baton.membership.universities.University;
import dev.baton.platform.values.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a university has come in joining.
 *
 * @param unit the root of its tree
 * @param organization whether Keycloak has its organization, as far as we were answered: it comes with the first account
 */
record StateOfJoining(String code, Text name, UUID unit, boolean organization, FirstAccount firstAccount) {

    /** @param invitation what became of the last mail; none where no address was given, there is no account yet, or it is
     *     long ago */
    record FirstAccount(
            UUID person,
            AccountState state,
            @Nullable String reason,
            @Nullable MailState invitation) {}

    static StateOfJoining of(
            University university, Standing first, @Nullable MailState invitation, boolean organization) {
        return new StateOfJoining(
                university.code(),
                university.name(),
                university.unit(),
                organization,
                new FirstAccount(
                        first.person().id(),
                        first.state(),
                        first.account().map(account -> account.reason).orElse(null),
                        invitation));
    }
}
