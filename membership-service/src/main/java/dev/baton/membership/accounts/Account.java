package dev.baton.membership.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Keycloak was last told about a person, what came of it, and when it will be worth telling again. */
@Entity
@Table(name = "account")
class Account {

    @Id
    UUID person;

    String university;

    @Nullable
    String keycloakUser;

    @Enumerated(EnumType.STRING)
    AccountState state;

    /** The code of the refusal, where Keycloak would not have the login. */
    @Nullable
    String reason;

    Instant toldAt;

    @Nullable
    LocalDate lookAgainOn;

    @Version
    long version;

    static Account of(WantedAccount wanted) {
        Account account = new Account();
        account.person = wanted.person();
        account.university = wanted.university();
        return account;
    }

    /** Another login has been given, of which Keycloak is to hear. */
    void isToBeTold() {
        state = AccountState.PENDING;
        reason = null;
    }

    /** @return whether there is a user for this person for the first time */
    boolean note(WantedAccount wanted, Told told, Instant now) {
        boolean first = keycloakUser == null && told.state() == AccountState.ACTIVE;
        keycloakUser = told.keycloakUser();
        state = told.state();
        reason = told.reason();
        toldAt = now;
        lookAgainOn = wanted.lookAgainOn();
        return first;
    }
}
