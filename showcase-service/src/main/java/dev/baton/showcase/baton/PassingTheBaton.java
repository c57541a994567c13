package dev.baton.showcase.baton;

import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.web.ExpectedVersion;
import dev.baton.platform.web.Ids;
import dev.baton.showcase.baton.BatonEvent.BatonAccepted;
import dev.baton.showcase.baton.BatonEvent.BatonOfferEnded;
import dev.baton.showcase.initiatives.Initiatives;
import dev.baton.showcase.legs.Legs;
import dev.baton.showcase.legs.RunningTheRelay;
import dev.baton.showcase.officers.Officers;
import dev.baton.showcase.universities.Universities;
import dev.baton.showcase.universities.University;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The baton's way: into the first host's hands by the launch, then offered and accepted from one to the next. */
@ApplicationScoped
public class PassingTheBaton {

    private final Batons batons;
    private final Legs legs;
    private final RunningTheRelay relay;
    private final Initiatives initiatives;
    private final Universities universities;
    private final Officers officers;
    private final Outbox outbox;
    private final Clock clock;

    PassingTheBaton(
            Batons batons,
            Legs legs,
            RunningTheRelay relay,
            Initiatives initiatives,
            Universities universities,
            Officers officers,
            Outbox outbox,
            Clock clock) {
        this.batons = batons;
        this.legs = legs;
        this.relay = relay;
        this.initiatives = initiatives;
        this.universities = universities;
        this.officers = officers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> begin(UUID baton, UUID initiative, String custodian, UUID leg, Instant at) {
        return batons.persist(Baton.begun(baton, initiative, custodian, leg, at))
                .chain(begun -> outbox.add(begun.custodyBegun()));
    }

    @WithTransaction
    Uni<Baton> offer(UUID id, Optional<ExpectedVersion> expected, NewOffer wanted, Person by) {
        return universities
                .actedForBy(by)
                .call(university -> officers.mustBeInOffice(by, university))
                .chain(giver -> batons.locked(id)
                        .invoke(baton -> baton.mustBeHeldBy(giver.code()))
                        .invoke(baton -> expected.ifPresent(version -> version.mustBe(baton.version)))
                        .call(baton -> mayHost(wanted.nominee(), baton.initiative))
                        .call(baton -> offer(baton, giver, wanted, by.id())));
    }

    @WithTransaction
    Uni<Baton> accept(UUID id, Optional<ExpectedVersion> expected, Person by) {
        return universities
                .actedForBy(by)
                .call(university -> officers.mustBeInOffice(by, university))
                .chain(receiver -> batons.locked(id)
                        .invoke(baton -> expected.ifPresent(version -> version.mustBe(baton.version)))
                        .call(baton -> accept(baton, receiver, by.id())));
    }

    @WithTransaction
    Uni<Baton> withdraw(UUID id, Optional<ExpectedVersion> expected, Person by) {
        return endOffer(id, expected, by, Baton::withdraw);
    }

    @WithTransaction
    Uni<Baton> decline(UUID id, Optional<ExpectedVersion> expected, Person by) {
        return endOffer(id, expected, by, Baton::decline);
    }

    /** One of the two sides says that nothing comes of the offer. */
    @FunctionalInterface
    private interface Ending {
        BatonOfferEnded end(Baton baton, String by, Instant now);
    }

    private Uni<Baton> endOffer(UUID id, Optional<ExpectedVersion> expected, Person by, Ending ending) {
        return universities
                .actedForBy(by)
                .call(university -> officers.mustBeInOffice(by, university))
                .chain(side -> batons.locked(id)
                        .invoke(baton -> expected.ifPresent(version -> version.mustBe(baton.version)))
                        .call(baton -> outbox.add(ending.end(baton, side.code(), clock.instant()))));
    }

    /** Who accepts the baton hosts the next showcase. */
    private Uni<Void> mayHost(String nominee, UUID initiative) {
        return universities
                .named(nominee, "/nominee")
                .chain(university -> initiatives
                        .get(initiative)
                        .invoke(found -> found.mustNotBeOrganisedBy(university.name(), "/nominee")))
                .replaceWithVoid();
    }

    private Uni<Void> offer(Baton baton, University giver, NewOffer wanted, UUID by) {
        return legs.get(baton.custody().leg())
                .map(leg -> baton.offer(
                        giver.code(), by, wanted.nominee(), wanted.artefact(), leg.isConcluded(), clock.instant()))
                .chain(event -> outbox.add(event));
    }

    private Uni<Void> accept(Baton baton, University receiver, UUID by) {
        UUID ending = baton.custody().leg();
        BatonAccepted accepted = baton.accept(receiver.code(), by, Ids.next(), clock.instant());
        return relay.handOver(ending, accepted.leg(), accepted.to()).chain(() -> outbox.add(accepted));
    }
}
