package dev.baton.membership.rules;

import dev.baton.membership.rules.RuleFiles.Written;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version by which this suite has judged. */
@Entity
@Table(name = "rule_version")
class RecordedRule {

    @EmbeddedId
    RuleId id;

    @Column(updatable = false)
    LocalDate validFrom;

    /** The one thing that may be said later, in the database too. */
    @Nullable
    LocalDate validTo;

    @Column(updatable = false)
    String contentHash;

    @Column(updatable = false)
    Instant loadedAt;

    static RecordedRule of(Written written, Instant now) {
        RecordedRule recorded = new RecordedRule();
        recorded.id = written.rule().id();
        recorded.validFrom = written.rule().validFrom();
        recorded.validTo = written.rule().validTo();
        recorded.contentHash = written.hash();
        recorded.loadedAt = now;
        return recorded;
    }

    /** A version stays as it was when it was first judged by. That it has ended may be said later, and once. */
    void mustStillBe(Written written) {
        if (!contentHash.equals(written.hash()))
            throw new UnfitRule(id.toString(), "it is no longer what has been judged by; make a new version");
        LocalDate end = written.rule().validTo();
        if (validTo != null && !validTo.equals(end))
            throw new UnfitRule(id.toString(), "it has ended on " + validTo + "; make a new version");
        validTo = end;
    }
}
