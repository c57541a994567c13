package dev.baton.showcase.initiatives;

import dev.baton.platform.web.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A municipal department plans an initiative. */
@ApplicationScoped
class FoundingAnInitiative {

    private final Initiatives initiatives;

    FoundingAnInitiative(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @WithTransaction
    Uni<Initiative> plan(NewInitiative wanted) {
        return initiatives.persist(Initiative.planned(Ids.next(), wanted.name(), wanted.organisers()));
    }
}
