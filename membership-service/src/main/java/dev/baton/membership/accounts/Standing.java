package dev.baton.membership.accounts;

import dev.baton.membership.people.KnownPerson;
import java.util.Optional;

/** A person, and what Keycloak was told about them. */
record Standing(KnownPerson person, Optional<Account> account) {

    AccountState state() {
        return account.map(told -> told.state).orElse(person.hasLogin() ? AccountState.PENDING : AccountState.NONE);
    }

    /** Grows with every change of either. */
    long version() {
        return person.version() + account.map(told -> told.version + 1).orElse(0L);
    }

    /** Once Keycloak knows a person by a login, or is about to, it stays theirs. */
    void mustBeOpenToAnotherLogin() {
        if (state() != AccountState.NONE && state() != AccountState.REFUSED)
            throw AccountRefusal.LOGIN_IS_SETTLED.refusalAt("/login");
    }
}
