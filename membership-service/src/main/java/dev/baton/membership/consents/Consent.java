package dev.baton.membership.consents;

import dev.baton.platform.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One decision of a person's about one purpose. */
@Entity
@Immutable
@Table(name = "consent")
class Consent {

    @Id
    UUID id;

    String university;

    UUID person;

    @Enumerated(EnumType.STRING)
    ConsentPurpose purpose;

    String text;

    boolean given;

    Instant decidedAt;

    /** Agreeing is about words that are in use; taking back is about those that were agreed to, whatever the request says. */
    static Consent decided(NewConsent asked, String university, UUID person, Optional<Consent> before, Instant now) {
        if (asked.given() && !asked.purpose().isAskedFor())
            throw ConsentRefusal.CONSENT_IS_NOT_ASKED_FOR.refusalAt("/purpose");
        if (asked.given() && !asked.text().equals(asked.purpose().text()))
            throw ConsentRefusal.CONSENT_TEXT_IS_OUTDATED.refusalAt(
                    "/text", asked.purpose().text());
        if (before.map(last -> last.saysTheSameAs(asked)).orElse(!asked.given()))
            throw ConsentRefusal.CONSENT_STANDS_ALREADY.refusalAt("/given");
        Consent consent = new Consent();
        consent.id = Ids.next();
        consent.university = university;
        consent.person = person;
        consent.purpose = asked.purpose();
        consent.text = asked.given() ? asked.text() : before.orElseThrow().text;
        consent.given = asked.given();
        consent.decidedAt = now;
        return consent;
    }

    /** Words that mean something else by now were not agreed to. */
    boolean isInForce() {
        return given && text.equals(purpose.text());
    }

    private boolean saysTheSameAs(NewConsent asked) {
        return given == asked.given() && (!given || text.equals(asked.text()));
    }

    UUID id() {
        return id;
    }
}
