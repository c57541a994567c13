package dev.baton.membership.rules;

import dev.baton.membership.rules.RuleFiles.Written;
import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts and rules for a test to start from. */
final class Known {

    static final Rules RULES =
            new Rules(RuleFiles.all().stream().map(Written::rule).toList());

    private Known() {}

    /** A branch of which nothing is to be said but for how many it has. */
    static UnitFacts branch(@Nullable BranchKind kind, HowMany fullMembers) {
        return new UnitFacts(
                UnitType.BRANCH,
                Optional.ofNullable(kind),
                fullMembers,
                fullMembers,
                HowMany.exactly(3),
                HowMany.exactly(1),
                HowMany.exactly(1),
                Optional.of(LocalDate.of(2026, 1, 1)));
    }

    static Rule rule(String number) {
        return RULES.get(new RuleId(number, 1));
    }

    /** The same rule under which another number is allowed, from one day to another. */
    static Rule version(String number, int version, Check check, LocalDate from, @Nullable LocalDate to) {
        Rule one = rule(number);
        return new Rule(
                number,
                version,
                one.says(),
                one.citation(),
                one.verified(),
                from,
                to,
                one.appliesTo(),
                check,
                one.severity(),
                one.wrong(),
                one.remedy(),
                one.vectors());
    }
}
