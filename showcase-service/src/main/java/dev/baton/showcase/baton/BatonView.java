package dev.baton.showcase.baton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The baton as the outside sees it: universities only, and nobody who signed. */
public record BatonView(
        UUID id,
        UUID initiative,
        int custodyNumber,
        String custodian,
        UUID leg,
        Instant since,
        List<CustodyView> custodies,
        @Nullable OfferView offer) {

    /** One custody; the artefact is what it was received as. */
    public record CustodyView(
            int number,
            String custodian,
            UUID leg,
            Instant since,
            @Nullable Artefact artefact) {}

    /** The latest offer that has not been accepted; it is void from {@code lapsesAt} on. */
    public record OfferView(String nominee, Artefact artefact, Instant offeredAt, Instant lapsesAt) {

        public boolean stands(Instant now) {
            return now.isBefore(lapsesAt);
        }
    }

    static BatonView of(Baton baton) {
        return new BatonView(
                baton.id,
                baton.initiative,
                baton.custodyNumber(),
                baton.custodian(),
                baton.custody().leg(),
                baton.custody().since(),
                IntStream.range(0, baton.custodies.size())
                        .mapToObj(index -> custody(index + 1, baton.custodies.get(index)))
                        .toList(),
                baton.offer == null ? null : offer(baton.offer));
    }

    private static CustodyView custody(int number, Custody custody) {
        return new CustodyView(number, custody.custodian(), custody.leg(), custody.since(), custody.artefact());
    }

    private static OfferView offer(Offer offer) {
        return new OfferView(offer.nominee(), offer.artefact(), offer.offeredAt(), offer.lapsesAt());
    }
}
