package dev.baton.membership.rules;

import dev.baton.platform.web.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found, kept as it was: whatever becomes of the unit or the rule later changes nothing of the days before. */
@Entity
@Table(name = "finding")
class KeptFinding {

    @Id
    UUID id;

    String university;

    UUID unit;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "rule"))
    @AttributeOverride(name = "version", column = @Column(name = "rule_version"))
    RuleId rule;

    LocalDate since;

    /** The first day on which it was no longer found. */
    @Nullable
    LocalDate until;

    @Convert(converter = DatedFiguresConverter.class)
    DatedFigures figures;

    static KeptFinding of(Finding finding, String university) {
        KeptFinding kept = new KeptFinding();
        kept.id = Ids.next();
        kept.university = university;
        kept.unit = finding.unit();
        kept.rule = finding.rule().id();
        kept.since = finding.since();
        kept.figures = DatedFigures.since(finding.since(), finding.figures());
        return kept;
    }

    boolean tells(Finding finding) {
        return unit.equals(finding.unit()) && rule.equals(finding.rule().id());
    }

    /** In the words of the version by which it was found, with the figures of the day. */
    FindingView view(Rules rules, LocalDate on) {
        return FindingView.of(new Finding(unit, rules.get(rule), since, figures.on(on)));
    }

    /** Has today's figures from today on while it is still found, and ends when it no longer is. */
    void follow(List<Finding> found, Rules rules, LocalDate today) {
        found.stream()
                .filter(this::tells)
                .findFirst()
                .ifPresentOrElse(
                        still -> figures = figures.become(still.figures(), today),
                        () -> until = end(rules.get(rule), today));
    }

    /** With the version by which it was found, if that has ended; otherwise today, when it is first seen to be gone. */
    private static LocalDate end(Rule rule, LocalDate today) {
        return rule.isInForceOn(today) || rule.validTo() == null
                ? today
                : rule.validTo().plusDays(1);
    }
}
