package dev.baton.membership.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.baton.membership.rules.Verdict.Broken;
import dev.baton.membership.rules.Verdict.Kept;
import dev.baton.membership.rules.Verdict.Undecided;
import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An example that belongs to a rule and comes in its file: what it says of these facts. What is left out is not known. */
record TestVector(LocalDate on, Facts facts, Expected verdict) {

    TestVector(@Nullable LocalDate on, @Nullable Facts facts, @Nullable Expected verdict) {
        this.on = Given.in("vectors.on", on);
        this.facts = Given.in("vectors.facts", facts);
        this.verdict = Given.in("vectors.verdict", verdict);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(
            UnitType unit,
            @Nullable BranchKind kind,
            @Nullable Integer fullMembers,
            @Nullable Integer members,
            @Nullable Integer committee,
            @Nullable Integer secretaries,
            @Nullable Integer coveredUnits,
            @Nullable LocalDate termBegan) {

        UnitFacts known() {
            return new UnitFacts(
                    Given.in("vectors.facts.unit", unit),
                    Optional.ofNullable(kind),
                    known(fullMembers),
                    known(members),
                    known(committee),
                    known(secretaries),
                    known(coveredUnits),
                    Optional.ofNullable(termBegan));
        }

        private static HowMany known(@Nullable Integer number) {
            return number == null ? HowMany.UNKNOWN : HowMany.exactly(number);
        }
    }

    enum Expected {
        KEPT,
        BROKEN,
        UNDECIDED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Expected answerOf(Rule rule) {
        return switch (rule.judge(facts.known(), on)) {
            case Kept kept -> Expected.KEPT;
            case Broken broken -> Expected.BROKEN;
            case Undecided undecided -> Expected.UNDECIDED;
        };
    }
}
