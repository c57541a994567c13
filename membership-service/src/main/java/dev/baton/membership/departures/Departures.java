package dev.baton.membership.departures;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who has departed; every question names the university it is about. */
@ApplicationScoped
class Departures implements PanacheRepositoryBase<Departure, UUID> {

    Uni<List<Departure>> of(String university, UUID person) {
        return list("university = ?1 and person = ?2 order by id", university, person);
    }
}
