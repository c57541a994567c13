package dev.baton.membership.rules;

import dev.baton.membership.rules.TestVector.Expected;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the versions of one rule must be like, together and each, before anybody is judged by them. */
final class FitRules {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private FitRules() {}

    static void check(String number, List<Rule> versions) {
        if (versions.isEmpty()) throw new UnfitRule(number, "it has no version");
        for (int i = 0; i < versions.size(); i++) {
            Rule rule = versions.get(i);
            if (!rule.number().equals(number)) throw unfit(rule, "its file is named " + number);
            if (rule.version() != i + 1)
                throw unfit(rule, "versions are counted from 1, and this is number " + (i + 1));
            if (i > 0 && overlaps(versions.get(i - 1), rule)) throw unfit(rule, "it overlaps with the version before");
            check(rule);
        }
    }

    private static void check(Rule rule) {
        LocalDate end = rule.validTo();
        if (end != null && end.isBefore(rule.validFrom())) throw unfit(rule, "it ends before it begins");
        Set<String> unknown = places(rule);
        unknown.removeAll(rule.check().places());
        if (!unknown.isEmpty()) throw unfit(rule, "its words have places that nothing fills: " + unknown);
        for (TestVector vector : rule.vectors()) {
            Expected answer = vector.answerOf(rule);
            if (answer != vector.verdict()) throw unfit(rule, "it answers " + answer + " to its vector " + vector);
        }
        boolean tried = tries(rule, Expected.KEPT) && tries(rule, Expected.BROKEN);
        if (rule.isCheckable() && !tried) throw unfit(rule, "it needs vectors on both sides, kept and broken");
    }

    /** The earlier one must have ended: an open end and a later version are two rules at once. */
    private static boolean overlaps(Rule earlier, Rule later) {
        LocalDate end = earlier.validTo();
        return end == null || !end.isBefore(later.validFrom());
    }

    private static boolean tries(Rule rule, Expected verdict) {
        return rule.vectors().stream().anyMatch(vector -> vector.verdict() == verdict);
    }

    private static Set<String> places(Rule rule) {
        return Stream.of(rule.wrong(), rule.remedy())
                .flatMap(words -> Stream.of(words.zh(), words.en()))
                .flatMap(words -> PLACE.matcher(words).results())
                .map(place -> place.group(1))
                .collect(Collectors.toSet());
    }

    private static UnfitRule unfit(Rule rule, String what) {
        return new UnfitRule(rule.id().toString(), what);
    }
}
