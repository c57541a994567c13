package dev.baton.showcase.summary;

import dev.baton.platform.values.Count;
import dev.baton.showcase.baton.Artefact;
import dev.baton.showcase.baton.BatonView;
import dev.baton.showcase.baton.BatonView.CustodyView;
import dev.baton.showcase.figures.ShowcaseFigures;
import dev.baton.showcase.initiatives.Initiative;
import dev.baton.showcase.legs.Leg;
import dev.baton.showcase.showcases.AnnouncedShowcase;
import dev.baton.showcase.summary.RelayView.RelayBaton;
import dev.baton.showcase.summary.RelayView.RelayInitiative;
import dev.baton.showcase.summary.RelayView.RelayLeg;
import dev.baton.showcase.summary.RelayView.RelayOffer;
import dev.baton.showcase.summary.RelayView.RelayShowcase;
import dev.baton.showcase.universities.Directory;
import dev.baton.showcase.universities.Institution;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is known of one initiative's relay, and how it looks from outside. */
record RelayFacts(
        Initiative initiative,
        List<Leg> legs,
        Optional<BatonView> baton,
        List<AnnouncedShowcase> showcases,
        Map<UUID, ShowcaseFigures> figures,
        Directory directory) {

    RelayView board(Instant now) {
        return new RelayView(
                new RelayInitiative(
                        initiative.id(),
                        initiative.name(),
                        initiative.organisers(),
                        initiative.status(),
                        initiative.launchedAt()),
                baton.map(known -> baton(known, now)).orElse(null),
                legs.stream().map(this::leg).toList());
    }

    SummaryView summary(Leg leg) {
        ShowcaseFigures counted = showcase(leg)
                .map(showcase -> figures.get(showcase.id()).standing())
                .orElseGet(ShowcaseFigures::unknown);
        Count headcount = counted.headcount().released();
        Released registrations = Released.of(counted.registered(), counted.checkedIn());
        List<Institution> presenters = counted.presentations().stream()
                .distinct()
                .map(directory::institution)
                .toList();
        Optional<CustodyView> next = custodyAfter(leg);
        return new SummaryView(
                headcount,
                headcount.wording(),
                counted.sites(),
                counted.presentations().size(),
                presenters.size(),
                presenters,
                next.map(custody -> directory.institution(custody.custodian())).orElse(null),
                next.map(CustodyView::artefact).map(Artefact::told).orElse(null),
                registrations.registered(),
                registrations.checkedIn(),
                counted.closed());
    }

    private RelayBaton baton(BatonView known, Instant now) {
        return new RelayBaton(
                known.id(),
                known.custodyNumber(),
                directory.institution(known.custodian()),
                known.since(),
                standing(known.offer(), now),
                Optional.ofNullable(known.custodies().getLast().artefact())
                        .map(Artefact::told)
                        .orElse(null));
    }

    private @Nullable RelayOffer standing(BatonView.@Nullable OfferView offer, Instant now) {
        return offer == null || !offer.stands(now)
                ? null
                : new RelayOffer(directory.institution(offer.nominee()), offer.offeredAt(), offer.lapsesAt());
    }

    private RelayLeg leg(Leg leg) {
        return new RelayLeg(
                leg.id(),
                leg.number(),
                directory.institution(leg.host()),
                leg.status(),
                showcase(leg)
                        .map(announced -> new RelayShowcase(
                                announced.id(),
                                announced.name(),
                                announced.date(),
                                announced.date().wording()))
                        .orElse(null),
                leg.isConcluded() ? summary(leg) : null);
    }

    private Optional<AnnouncedShowcase> showcase(Leg leg) {
        return showcases.stream()
                .filter(showcase -> showcase.leg().equals(leg.id()))
                .findFirst();
    }

    /** A leg lasts as long as one custody, so the handover that ended it began the next. */
    private Optional<CustodyView> custodyAfter(Leg leg) {
        List<CustodyView> custodies = baton.map(BatonView::custodies).orElse(List.of());
        return custodies.stream()
                .filter(custody -> custody.leg().equals(leg.id()))
                .flatMap(held -> custodies.stream().filter(custody -> custody.number() == held.number() + 1))
                .findFirst();
    }
}
