package dev.baton.membership.rules;

import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a rule as everybody sees it, with its examples. */
record RuleView(
        @Schema(examples = "branch-size-student") String number,
        int version,
        Text says,
        Text citation,

        @Schema(description = "Whether source, article and dates are known; where they are not, none is made up.")
        boolean verified,

        LocalDate validFrom,
        @Nullable LocalDate validTo,
        AppliesTo appliesTo,

        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                examples = "{\"is\": \"members-at-most\", \"most\": 30}",
                description = "What is asked for, one of a closed vocabulary, with its numbers.")
        Check check,

        @Schema(description = "Whether facts are held by which it can be checked.")
        boolean checkable,

        Severity severity,
        Text wrong,
        Text remedy,
        List<TestVector> vectors) {

    static RuleView of(Rule rule) {
        return new RuleView(
                rule.number(),
                rule.version(),
                rule.says(),
                rule.citation(),
                rule.verified(),
                rule.validFrom(),
                rule.validTo(),
                rule.appliesTo(),
                rule.check(),
                rule.isCheckable(),
                rule.severity(),
                rule.wrong(),
                rule.remedy(),
                rule.vectors());
    }
}
