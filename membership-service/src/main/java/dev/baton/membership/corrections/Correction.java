package dev.baton.membership.corrections;

import static dev.baton.membership.corrections.CorrectionRefusal.CORRECTION_IS_DECIDED;
import static dev.baton.membership.corrections.CorrectionRefusal.EMAIL_GIVEN_AND_UNWANTED;
import static dev.baton.membership.corrections.CorrectionRefusal.NOTHING_TO_CORRECT;
import static dev.baton.membership.corrections.CorrectionRefusal.NOT_A_MEMBER;
import static dev.baton.membership.corrections.CorrectionRefusal.PHONE_GIVEN_AND_UNWANTED;

import dev.baton.platform.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a person wants put right, and what became of it. */
@Entity
@Table(name = "correction")
class Correction {

    @Id
    UUID id;

    String university;

    UUID person;

    String[] fields;

    /** {@link Wanted}, sealed; gone once it is decided. */
    byte @Nullable [] wanted;

    @Enumerated(EnumType.STRING)
    CorrectionReason reason;

    @Enumerated(EnumType.STRING)
    CorrectionState state;

    Instant askedAt;

    /** Who put it right for an office, without being asked; none where the person asked. */
    @Nullable
    UUID begunBy;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    DeclinedBecause because;

    @Version
    long version;

    static void mustMakeSense(Wanted wanted, boolean isMember) {
        if (wanted.fields().length == 0) throw NOTHING_TO_CORRECT.refusal();
        wanted.mustHoldNoIdentityNumber();
        if (wanted.phone() != null && wanted.withoutPhone()) throw PHONE_GIVEN_AND_UNWANTED.refusalAt("/withoutPhone");
        if (wanted.email() != null && wanted.withoutEmail()) throw EMAIL_GIVEN_AND_UNWANTED.refusalAt("/withoutEmail");
        if (wanted.joinedOn() != null && !isMember) throw NOT_A_MEMBER.refusalAt("/joinedOn");
        if (wanted.campusNumber() != null && !isMember) throw NOT_A_MEMBER.refusalAt("/campusNumber");
    }

    static Correction asked(
            String university, UUID person, Wanted wanted, byte[] sealed, CorrectionReason reason, Instant now) {
        Correction correction = new Correction();
        correction.id = Ids.next();
        correction.university = university;
        correction.person = person;
        correction.fields = wanted.fields();
        correction.wanted = sealed;
        correction.reason = reason;
        correction.state = CorrectionState.PENDING;
        correction.askedAt = now;
        return correction;
    }

    /** Begun by an office, and decided by it: nothing waits, and so nothing wanted is kept. */
    static Correction made(
            String university, UUID person, Wanted wanted, CorrectionReason reason, UUID by, Instant now) {
        Correction correction = new Correction();
        correction.id = Ids.next();
        correction.university = university;
        correction.person = person;
        correction.fields = wanted.fields();
        correction.reason = reason;
        correction.begunBy = by;
        correction.askedAt = now;
        correction.decide(CorrectionState.APPROVED, by, now);
        return correction;
    }

    boolean isByOffice() {
        return begunBy != null;
    }

    /** @return what was wanted, still sealed: nothing of it stays here */
    byte[] approve(UUID by, Instant now) {
        mustBePending();
        byte[] sealed = wanted;
        decide(CorrectionState.APPROVED, by, now);
        return sealed;
    }

    void refuse(DeclinedBecause because, UUID by, Instant now) {
        mustBePending();
        decide(CorrectionState.REFUSED, by, now);
        this.because = because;
    }

    private void mustBePending() {
        if (state != CorrectionState.PENDING) throw CORRECTION_IS_DECIDED.refusal();
    }

    private void decide(CorrectionState decided, UUID by, Instant now) {
        state = decided;
        decidedBy = by;
        decidedAt = now;
        wanted = null;
    }

    UUID id() {
        return id;
    }

    List<String> fields() {
        return List.of(fields);
    }
}
