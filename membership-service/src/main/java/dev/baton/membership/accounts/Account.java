package dev.baton.membership.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Keycloak was last told about a person, and when it will be worth telling again. */
@Entity
@Table(name = "account")
class Account {

    @Id
    UUID person;

    String university;

    String keycloakUser;

    Instant toldAt;

    @Nullable
    LocalDate lookAgainOn;

    static Account of(WantedAccount wanted) {
        Account account = new Account();
        account.person = wanted.person();
        account.university = wanted.university();
        return account;
    }

    void note(WantedAccount told, String keycloakUser, Instant now) {
        this.keycloakUser = keycloakUser;
        this.toldAt = now;
        this.lookAgainOn = told.lookAgainOn();
    }
}
