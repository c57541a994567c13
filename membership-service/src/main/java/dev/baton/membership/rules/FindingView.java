package dev.baton.membership.rules;

import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A finding as the offices of the unit and above see it. When it was put right is not said of a day on which it stood: nobody
 * knew then.
 */
public record FindingView(
        @Schema(examples = "branch-size-student") String rule,
        @Schema(examples = "1") int version,
        Severity severity,
        Text citation,
        boolean verified,
        @Schema(description = "What is wrong.") Text wrong,

        @Schema(
                description = "The first day from which it is known to have been so without a break, under this version"
                        + " of the rule; where earlier facts are not known it may have been so before.")
        LocalDate since,

        @Schema(description = "What would put it right.") Text remedy,
        Map<String, Object> figures) {

    boolean isAmong(List<FindingView> others) {
        return others.stream().anyMatch(other -> other.rule.equals(rule) && other.version == version);
    }

    static FindingView of(Finding finding) {
        Rule rule = finding.rule();
        return new FindingView(
                rule.number(),
                rule.version(),
                rule.severity(),
                rule.citation(),
                rule.verified(),
                finding.wrong(),
                finding.since(),
                finding.remedy(),
                finding.figures());
    }
}
