package dev.baton.membership.corrections;

import dev.baton.membership.people.PersonalData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction as the person and those who decide see it.
 *
 * @param present what is held by name
 * @param byOffice whether an office began it, and not the person
 * @param wanted what should stand there; null once it is decided
 */
record CorrectionView(
        UUID id,
        UUID person,
        Values present,
        @Nullable Values wanted,
        List<String> fields,
        CorrectionReason reason,
        boolean byOffice,
        CorrectionState state,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable DeclinedBecause because) {

    record Values(
            @Nullable String name,
            @Nullable String campusNumber,
            @Nullable String maskedPhone,
            @Nullable String maskedEmail,
            @Nullable LocalDate joinedOn) {

        static Values of(PersonalData data, @Nullable LocalDate joinedOn) {
            return new Values(data.name(), data.campusNumber(), data.maskedPhone(), data.maskedEmail(), joinedOn);
        }
    }

    static CorrectionView of(Correction correction, PersonalData present, @Nullable Wanted wanted) {
        return new CorrectionView(
                correction.id,
                correction.person,
                Values.of(present, null),
                wanted == null ? null : Values.of(wanted.appliedTo(present), wanted.joinedOn()),
                correction.fields(),
                correction.reason,
                correction.isByOffice(),
                correction.state,
                correction.askedAt,
                correction.decidedAt,
                correction.because);
    }
}
