package dev.baton.showcase.legs;

import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.web.Ids;
import dev.baton.showcase.initiatives.Initiatives;
import dev.baton.showcase.universities.Universities;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Moves legs through their life: planned by the municipal side, opened, concluded and handed over by what happens. */
@ApplicationScoped
public class RunningTheRelay {

    private final Legs legs;
    private final Initiatives initiatives;
    private final Universities universities;
    private final Outbox outbox;

    RunningTheRelay(Legs legs, Initiatives initiatives, Universities universities, Outbox outbox) {
        this.legs = legs;
        this.initiatives = initiatives;
        this.universities = universities;
        this.outbox = outbox;
    }

    /** Locks the initiative, so that two calls at once do not both find no leg. */
    @WithTransaction
    Uni<Leg> planFirst(UUID initiative, String host) {
        return initiatives
                .locked(initiative)
                .call(() -> legs.mustBeNone(initiative))
                .call(found -> universities
                        .named(host, "/host")
                        .invoke(university -> found.mustNotBeOrganisedBy(university.name(), "/host")))
                .chain(() -> legs.persist(Leg.planned(Ids.next(), initiative, 1, host)));
    }

    @WithTransaction
    public Uni<Leg> openFirst(UUID initiative) {
        return legs.first(initiative).call(leg -> outbox.add(leg.open()));
    }

    @WithTransaction
    public Uni<Void> conclude(UUID leg) {
        return legs.locked(leg).invoke(Leg::conclude).replaceWithVoid();
    }

    @WithTransaction
    public Uni<Void> handOver(UUID leg, UUID next, String host) {
        return legs.locked(leg)
                .chain(ending -> legs.persist(ending.handOver(next, host)))
                .chain(opening -> outbox.add(opening.open()));
    }
}
