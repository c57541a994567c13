package dev.baton.membership.accounts;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which account in Keycloak is somebody's. It goes a moment after the rest, when Keycloak has been told. */
@ApplicationScoped
class AccountRecord implements PersonalRecord {

    record Part(@Nullable String keycloakUser, AccountState state, Instant toldAt) {}

    private final Accounts accounts;

    AccountRecord(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return accounts.find("university = ?1 and person = ?2", university, person)
                .list()
                .map(rows -> rows.stream()
                        .map(account -> new Part(account.keycloakUser, account.state, account.toldAt))
                        .toList());
    }

    @Override
    public boolean outlivesErasure() {
        return false;
    }
}
