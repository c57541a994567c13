package dev.baton.showcase.baton;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** Everything that can happen to the baton. */
@EventTopic("showcase.baton")
sealed interface BatonEvent extends DomainEvent {

    UUID baton();

    @Override
    default UUID aggregateId() {
        return baton();
    }

    /** The launch has put it into the first host's hands. */
    @EventType("showcase.baton-custody-begun.v1")
    record BatonCustodyBegun(
            UUID baton, UUID initiative, int custodyNumber, String custodian, UUID leg, Instant begunAt)
            implements BatonEvent {}

    @EventType("showcase.baton-offered.v1")
    record BatonOffered(
            UUID baton,
            UUID initiative,
            int custodyNumber,
            String custodian,
            String nominee,
            ToldArtefact artefact,
            Instant offeredAt,
            Instant lapsesAt)
            implements BatonEvent {}

    /** The offer is no more, and the custodian holds the baton as before. */
    @EventType("showcase.baton-offer-ended.v1")
    record BatonOfferEnded(
            UUID baton,
            UUID initiative,
            int custodyNumber,
            String custodian,
            String nominee,
            OfferEnding how,
            Instant endedAt)
            implements BatonEvent {}

    /** It has a new custodian, whose custody has this number and whose leg is open. */
    @EventType("showcase.baton-accepted.v1")
    record BatonAccepted(
            UUID baton,
            UUID initiative,
            int custodyNumber,
            String from,
            String to,
            ToldArtefact artefact,
            UUID leg,
            Instant acceptedAt)
            implements BatonEvent {}
}
