package dev.baton.showcase.showcases;

import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.web.Ids;
import dev.baton.showcase.figures.Figures;
import dev.baton.showcase.legs.Leg;
import dev.baton.showcase.legs.Legs;
import dev.baton.showcase.legs.RunningTheRelay;
import dev.baton.showcase.universities.Universities;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The host's way through a showcase: draft it, announce it, conclude it. */
@ApplicationScoped
class HoldingAShowcase {

    private final Showcases showcases;
    private final Legs legs;
    private final RunningTheRelay relay;
    private final Universities universities;
    private final Figures figures;
    private final Outbox outbox;
    private final Clock clock;

    HoldingAShowcase(
            Showcases showcases,
            Legs legs,
            RunningTheRelay relay,
            Universities universities,
            Figures figures,
            Outbox outbox,
            Clock clock) {
        this.showcases = showcases;
        this.legs = legs;
        this.relay = relay;
        this.universities = universities;
        this.figures = figures;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Showcase> draft(ShowcaseDraft draft, Person by) {
        return universities
                .actedForBy(by)
                .chain(host -> legs.get(draft.leg()).invoke(leg -> leg.mustBeHostedBy(host.code())))
                .call(leg -> showcases.mustBeNone(leg.id()))
                .call(() -> mustKnowTheInvited(draft))
                .chain(leg -> showcases.persist(drafted(leg, draft)));
    }

    @WithTransaction
    Uni<Showcase> announce(UUID id, Person by) {
        return universities
                .actedForBy(by)
                .chain(host -> showcases
                        .locked(id)
                        .call(showcase -> outbox.add(showcase.announce(host.code(), clock.instant()))));
    }

    @WithTransaction
    Uni<Showcase> conclude(UUID id, Person by) {
        return universities
                .actedForBy(by)
                .chain(host -> showcases
                        .locked(id)
                        .call(showcase -> conclude(showcase, host.code()))
                        .call(showcase -> relay.conclude(showcase.leg)));
    }

    private Uni<Void> conclude(Showcase showcase, String by) {
        return figures.concludedStages(showcase.id)
                .chain(held -> figures.isClosed(showcase.id)
                        .map(closed -> showcase.conclude(by, held, closed, clock.instant())))
                .chain(event -> outbox.add(event));
    }

    private Uni<Void> mustKnowTheInvited(ShowcaseDraft draft) {
        return universities
                .directory()
                .invoke(directory -> directory.mustKnowAll(draft.universities(), "/universities"))
                .replaceWithVoid();
    }

    private static Showcase drafted(Leg leg, ShowcaseDraft draft) {
        HostedLeg hosted = new HostedLeg(leg.id(), leg.initiative(), leg.number(), leg.host(), leg.isPlanned());
        return Showcase.draft(Ids.next(), hosted, draft.name(), draft.date(), draft.capacity(), draft.programme());
    }
}
