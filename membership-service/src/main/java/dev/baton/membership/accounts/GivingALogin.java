package dev.baton.membership.accounts;

import dev.baton.membership.people.People;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.ExpectedVersion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How somebody comes to a login after they were written down: who had none, or one that Keycloak would not have. */
@ApplicationScoped
class GivingALogin {

    private final LookingAtAccounts looking;
    private final People people;
    private final Accounts accounts;
    private final Outbox outbox;

    GivingALogin(LookingAtAccounts looking, People people, Accounts accounts, Outbox outbox) {
        this.looking = looking;
        this.people = people;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** The lock is that of {@link KeepingAccounts}, which may be telling Keycloak of the login that is to go. */
    @InUniversity
    Uni<Standing> give(UUID id, String login, ExpectedVersion expected, Person by) {
        return accounts.oneAtATime(id)
                .chain(() -> looking.standing(by.university(), id))
                .call(standing -> looking.unitOf(by.university(), id).invoke(unit -> by.mustHoldOfficeIn(unit.path())))
                .invoke(standing -> mustBePossible(standing, expected))
                .call(standing -> write(standing, login));
    }

    /** Keycloak hears of it the way it heard of the first: by our own fact. */
    private Uni<Void> write(Standing standing, String login) {
        standing.account().ifPresent(Account::isToBeTold);
        return people.giveLogin("", standing.person(), login)
                .chain(() -> outbox.add(standing.person().registered()));
    }

    private static void mustBePossible(Standing standing, ExpectedVersion expected) {
        if (standing.person().isErased()) throw RequestReason.NOT_FOUND.refusal();
        expected.mustBe(standing.version());
        standing.mustBeOpenToAnotherLogin();
    }
}
