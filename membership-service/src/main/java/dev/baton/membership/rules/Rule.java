package dev.baton.membership.rules;

import dev.baton.membership.rules.Verdict.Kept;
import dev.baton.membership.rules.Verdict.Undecided;
import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule, as its file says it. The number is a stable name; what the words name in braces, a finding fills
 * with its figures.
 *
 * @param says the rule in a sentence
 * @param verified whether source, article and dates of the citation are known; an unknown one is never made up
 * @param validFrom the first day on which the suite judges by this version
 * @param validTo the last one, or null
 * @param wrong what is said of a unit that breaks it
 * @param remedy what would put it right
 */
record Rule(
        String number,
        int version,
        Text says,
        Text citation,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        AppliesTo appliesTo,
        Check check,
        Severity severity,
        Text wrong,
        Text remedy,
        List<TestVector> vectors) {

    Rule {
        Given.in("number", number);
        Given.in("says", says);
        Given.in("citation", citation);
        Given.in("validFrom", validFrom);
        Given.in("appliesTo", appliesTo);
        Given.in("check", check);
        Given.in("severity", severity);
        Given.in("wrong", wrong);
        Given.in("remedy", remedy);
        vectors = List.copyOf(Given.in("vectors", vectors));
    }

    RuleId id() {
        return new RuleId(number, version);
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isCheckable() {
        return check instanceof Condition;
    }

    /** Whether the version is in force on the day is asked before. */
    Verdict judge(UnitFacts facts, LocalDate day) {
        if (!(check instanceof Condition condition) || appliesTo.leavesOut(facts.type(), facts.kind()))
            return Verdict.KEPT;
        Verdict verdict = condition.judge(facts, day);
        boolean dependsOnKind = appliesTo.dependsOn(facts.kind()) && !(verdict instanceof Kept);
        return dependsOnKind ? new Undecided(Fact.KIND) : verdict;
    }
}
