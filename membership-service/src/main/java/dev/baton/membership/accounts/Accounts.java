package dev.baton.membership.accounts;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What Keycloak was last told about whom. */
@ApplicationScoped
class Accounts {

    Uni<Void> note(WantedAccount told, String keycloakUser, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into account (person, university, keycloak_user, told_at, look_again_on)
                                values (?1, ?2, ?3, ?4, cast(?5 as date))
                                on conflict (person) do update set keycloak_user = excluded.keycloak_user,
                                    told_at = excluded.told_at, look_again_on = excluded.look_again_on""")
                        .setParameter(1, told.person())
                        .setParameter(2, told.university())
                        .setParameter(3, keycloakUser)
                        .setParameter(4, now)
                        .setParameter(
                                5,
                                told.lookAgainOn() == null
                                        ? null
                                        : told.lookAgainOn().toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those of whom a term has begun or is over since Keycloak was told. */
    Uni<List<UUID>> due(String university, LocalDate today) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select person from account where university = ?1 and look_again_on <= ?2", UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, today)
                        .getResultList());
    }
}
