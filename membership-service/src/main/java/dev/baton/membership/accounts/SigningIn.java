package dev.baton.membership.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether somebody can sign in. Keycloak alone knows, for whoever was invited may never have followed the invitation. */
@ApplicationScoped
class SigningIn {

    private final Accounts accounts;
    private final AskingKeycloak keycloak;

    SigningIn(Accounts accounts, AskingKeycloak keycloak) {
        this.accounts = accounts;
        this.keycloak = keycloak;
    }

    Uni<Boolean> isPossibleTo(String university, UUID person) {
        return accounts.look(university, person)
                .chain(account -> account.filter(told -> told.state == AccountState.ACTIVE)
                        .map(told -> ask(person))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> ask(UUID person) {
        return keycloak.canSignIn(person)
                .onFailure()
                .transform(away -> AccountRefusal.KEYCLOAK_DOES_NOT_ANSWER.refusal());
    }
}
