package dev.baton.membership.accounts;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The accounts of which Keycloak knows. */
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

    Uni<Void> note(WantedAccount told, String keycloakUser, Instant now) {
        return find("university = ?1 and person = ?2", told.university(), told.person())
                .firstResult()
                .map(known -> known == null ? Account.of(told) : known)
                .invoke(account -> account.note(told, keycloakUser, now))
                .chain(account -> persist(account))
                .replaceWithVoid();
    }

    /** Those of whom a term has begun or is over since Keycloak was told. */
    Uni<List<UUID>> due(String university, LocalDate today) {
        return find("university = ?1 and lookAgainOn <= ?2", university, today)
                .list()
                .map(due -> due.stream().map(account -> account.person).toList());
    }
}
