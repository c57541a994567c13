package dev.baton.membership.accounts;

import dev.baton.membership.appointments.Appointments;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.universities.Universities;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** How an account comes to be what it should be: read, tell Keycloak, note that it was told. */
@ApplicationScoped
class KeepingAccounts {

    private static final boolean IN_ANY_ORDER = false;

    private final Universities universities;
    private final People people;
    private final Appointments appointments;
    private final Accounts accounts;
    private final Realm realm;
    private final UniversityTransaction transaction;
    private final Vertx vertx;
    private final Today today;
    private final Clock clock;

    KeepingAccounts(
            Universities universities,
            People people,
            Appointments appointments,
            Accounts accounts,
            Realm realm,
            UniversityTransaction transaction,
            Vertx vertx,
            Today today,
            Clock clock) {
        this.universities = universities;
        this.people = people;
        this.appointments = appointments;
        this.accounts = accounts;
        this.realm = realm;
        this.transaction = transaction;
        this.vertx = vertx;
        this.today = today;
        this.clock = clock;
    }

    Uni<Void> keep(String university, UUID person) {
        return transaction.in(
                university,
                () -> accounts.oneAtATime(person)
                        .chain(() -> wanted(university, person))
                        .chain(wanted ->
                                wanted.map(this::tell).orElse(Uni.createFrom().voidItem())));
    }

    private Uni<Void> tell(WantedAccount wanted) {
        return vertx.executeBlocking(() -> realm.tell(wanted), IN_ANY_ORDER)
                .chain(keycloakUser -> accounts.note(wanted, keycloakUser, clock.instant()));
    }

    private Uni<Optional<WantedAccount>> wanted(String university, UUID person) {
        return people.look(university, person)
                .chain(found -> found.map(known -> wanted(university, known))
                        .orElse(Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<WantedAccount>> wanted(String code, KnownPerson person) {
        return universities
                .get(code)
                .chain(university -> appointments
                        .of(code, person.id())
                        .map(held -> WantedAccount.of(
                                university, person.id(), people.open(person).login(), held, today.get())));
    }
}
