package dev.baton.showcase.baton;

import static dev.baton.showcase.baton.BatonRefusal.ALREADY_ACCEPTED;
import static dev.baton.showcase.baton.BatonRefusal.NOTHING_IS_OFFERED;
import static dev.baton.showcase.baton.BatonRefusal.NOT_THE_CUSTODIAN;
import static dev.baton.showcase.baton.BatonRefusal.NOT_THE_NOMINEE;
import static dev.baton.showcase.baton.BatonRefusal.OFFER_HAS_LAPSED;
import static dev.baton.showcase.baton.BatonRefusal.OFFER_STANDS;
import static dev.baton.showcase.baton.BatonRefusal.OFFER_TO_ITSELF;
import static dev.baton.showcase.baton.BatonRefusal.SHOWCASE_NOT_CONCLUDED;

import dev.baton.showcase.baton.BatonEvent.BatonAccepted;
import dev.baton.showcase.baton.BatonEvent.BatonCustodyBegun;
import dev.baton.showcase.baton.BatonEvent.BatonOfferEnded;
import dev.baton.showcase.baton.BatonEvent.BatonOffered;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** The relay baton: one custodian at every moment, who offers it, and a nominee, who accepts it. */
@Entity
@Table(name = "baton")
class Baton {

    @Id
    UUID id;

    UUID initiative;

    @Embedded
    @Nullable
    Offer offer;

    /** All custodies there ever were; the last one is the present one. */
    @ElementCollection
    @CollectionTable(name = "custody", joinColumns = @JoinColumn(name = "baton"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    List<Custody> custodies = new ArrayList<>();

    @Version
    long version;

    static Baton begun(UUID id, UUID initiative, String custodian, UUID leg, Instant at) {
        Baton baton = new Baton();
        baton.id = id;
        baton.initiative = initiative;
        baton.custodies.add(new Custody(custodian, leg, at, null, null, null));
        return baton;
    }

    BatonCustodyBegun custodyBegun() {
        return new BatonCustodyBegun(
                id,
                initiative,
                custodyNumber(),
                custodian(),
                custody().leg(),
                custody().since());
    }

    /** @param showcaseConcluded whether the showcase of the present leg is over: before that nothing is handed over */
    BatonOffered offer(
            String by, UUID signedBy, String nominee, Artefact artefact, boolean showcaseConcluded, Instant now) {
        mustBeHeldBy(by);
        if (nominee.equals(by)) throw OFFER_TO_ITSELF.refusalAt("/nominee");
        if (!showcaseConcluded) throw SHOWCASE_NOT_CONCLUDED.refusal();
        if (offer != null && !offer.hasLapsed(now)) throw OFFER_STANDS.refusal(offer.nominee());
        offer = Offer.made(nominee, artefact, signedBy, now);
        return new BatonOffered(
                id, initiative, custodyNumber(), by, nominee, artefact.told(), offer.offeredAt(), offer.lapsesAt());
    }

    /** @param nextLeg the leg that the acceptance opens */
    BatonAccepted accept(String by, UUID signedBy, UUID nextLeg, Instant now) {
        if (offer == null && by.equals(custodian()) && custodyNumber() > 1) throw ALREADY_ACCEPTED.refusal();
        if (offer == null) throw NOTHING_IS_OFFERED.refusal();
        if (!offer.nominee().equals(by)) throw NOT_THE_NOMINEE.refusal();
        if (offer.hasLapsed(now)) throw OFFER_HAS_LAPSED.refusal();
        String from = custodian();
        Offer accepted = offer;
        custodies.add(new Custody(by, nextLeg, now, accepted.artefact(), accepted.offeredBy(), signedBy));
        offer = null;
        return new BatonAccepted(
                id, initiative, custodyNumber(), from, by, accepted.artefact().told(), nextLeg, now);
    }

    /** The custodian takes a mistaken offer back, and may make another. */
    BatonOfferEnded withdraw(String by, Instant now) {
        mustBeHeldBy(by);
        return endOffer(OfferEnding.WITHDRAWN, now);
    }

    /** The nominee does not take it, and the custodian may offer it to another. */
    BatonOfferEnded decline(String by, Instant now) {
        if (offer != null && !offer.nominee().equals(by)) throw NOT_THE_NOMINEE.refusal();
        return endOffer(OfferEnding.DECLINED, now);
    }

    private BatonOfferEnded endOffer(OfferEnding how, Instant now) {
        if (offer == null) throw NOTHING_IS_OFFERED.refusal();
        if (offer.hasLapsed(now)) throw OFFER_HAS_LAPSED.refusal();
        String nominee = offer.nominee();
        offer = null;
        return new BatonOfferEnded(id, initiative, custodyNumber(), custodian(), nominee, how, now);
    }

    void mustBeHeldBy(String university) {
        if (!custodian().equals(university)) throw NOT_THE_CUSTODIAN.refusal();
    }

    /** The present custody. */
    Custody custody() {
        return custodies.getLast();
    }

    String custodian() {
        return custody().custodian();
    }

    int custodyNumber() {
        return custodies.size();
    }
}
