package dev.baton.membership.accounts;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts of which Keycloak was told. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /** Waits until nobody else is at work on this person's account; holds until the transaction ends, however it ends. */
    Uni<Void> oneAtATime(UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                        .setParameter(1, person.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Optional<Account>> look(String university, UUID person) {
        return find("university = ?1 and person = ?2", university, person)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** @return whether there is a user for this person for the first time */
    Uni<Boolean> note(WantedAccount wanted, Told told, Instant now) {
        return look(wanted.university(), wanted.person())
                .map(known -> known.orElseGet(() -> Account.of(wanted)))
                .chain(account -> {
                    boolean first = account.note(wanted, told, now);
                    return persist(account).replaceWith(first);
                });
    }

    /** Whether Keycloak has ever let anybody of the university in. */
    Uni<Boolean> anyIn(String university) {
        return count("university = ?1 and keycloakUser is not null", university).map(known -> known > 0);
    }

    Uni<Void> forget(String university, UUID person) {
        return delete("university = ?1 and person = ?2", university, person).replaceWithVoid();
    }

    /** Those of whom a term has begun or is over since Keycloak was told. */
    Uni<List<UUID>> due(String university, LocalDate today) {
        return find("university = ?1 and lookAgainOn <= ?2", university, today)
                .list()
                .map(due -> due.stream().map(account -> account.person).toList());
    }

    /** The unit on whose roster the person is: none for those who have left or never were a member. */
    Uni<Optional<UUID>> roster(String university, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select unit from member where university = ?1 and person = ?2", UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, person)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }
}
