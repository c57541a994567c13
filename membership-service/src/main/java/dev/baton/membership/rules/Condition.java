package dev.baton.membership.rules;

import static dev.baton.membership.rules.Fact.COMMITTEE;
import static dev.baton.membership.rules.Fact.COVERED_UNITS;
import static dev.baton.membership.rules.Fact.FULL_MEMBERS;
import static dev.baton.membership.rules.Fact.MEMBERS;
import static dev.baton.membership.rules.Fact.SECRETARIES;
import static dev.baton.membership.rules.Fact.TERM_BEGAN;
import static dev.baton.membership.rules.Verdict.KEPT;
import static dev.baton.membership.rules.Verdict.broken;

import dev.baton.membership.rules.Verdict.Broken;
import dev.baton.membership.rules.Verdict.Undecided;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What can be decided from the facts of one unit: certainly kept, certainly broken, or not to be told. */
sealed interface Condition extends Check {

    Verdict judge(UnitFacts facts, LocalDate day);

    record FullMembersAtLeast(int least) implements Condition {

        @Override
        public Verdict judge(UnitFacts facts, LocalDate day) {
            HowMany present = facts.fullMembers();
            if (present.isSurelyFrom(least)) return KEPT;
            if (!present.isSurelyBelow(least)) return new Undecided(FULL_MEMBERS);
            return broken(Map.of("fullMembers", present.most(), "least", least));
        }

        @Override
        public Set<String> places() {
            return Set.of("fullMembers", "least");
        }
    }

    record MembersAtMost(int most) implements Condition {

        @Override
        public Verdict judge(UnitFacts facts, LocalDate day) {
            HowMany present = facts.members();
            if (present.isSurelyBelow(most + 1)) return KEPT;
            if (!present.isSurelyFrom(most + 1)) return new Undecided(MEMBERS);
            return broken(Map.of("members", present.least(), "most", most));
        }

        @Override
        public Set<String> places() {
            return Set.of("members", "most");
        }
    }

    record GeneralBranchFrom(int members) implements Condition {

        @Override
        public Verdict judge(UnitFacts facts, LocalDate day) {
            HowMany present = facts.members();
            if (present.isSurelyFrom(members)) return KEPT;
            if (!present.isSurelyBelow(members)) return new Undecided(MEMBERS);
            return broken(Map.of("members", present.most(), "least", members));
        }

        @Override
        public Set<String> places() {
            return Set.of("members", "least");
        }
    }

    record CommitteeOfGeneralBranchFrom(int members) implements Condition {

        @Override
        public Verdict judge(UnitFacts facts, LocalDate day) {
            HowMany present = facts.members();
            if (present.isSurelyBelow(members)) return KEPT;
            if (!present.isSurelyFrom(members)) return new Undecided(MEMBERS);
            return broken(Map.of("members", present.least(), "limit", members));
        }

        @Override
        public Set<String> places() {
            return Set.of("members", "limit");
        }
    }

    record CommitteeRequiredFrom(int fullMembers) implements Condition {

        @Override
        public Verdict judge(UnitFacts facts, LocalDate day) {
            HowMany present = facts.fullMembers();
            if (present.isSurelyBelow(fullMembers) || facts.committee().isSurelyFrom(1)) return KEPT;
            if (!present.isSurelyFrom(fullMembers)) return new Undecided(FULL_MEMBERS);
            if (!facts.committee().isSurelyBelow(1)) return new Undecided(COMMITTEE);
            return broken(Map.of("fullMembers", present.least(), "limit", fullMembers));
        }

        @Override
        public Set<String> places() {
            return Set.of("fullMembers", "limit");
        }
    }

    /** Of a committee that there is: whether there must be one is another rule's question. */
    record CommitteeSize(int least, int most) implements Condition {

        @Override
        public Verdict judge(UnitFacts facts, LocalDate day) {
            HowMany seats = facts.committee();
            if (seats.isSurelyBelow(1)) return KEPT;
            if (seats.isSurelyFrom(least) && seats.isSurelyBelow(most + 1)) return KEPT;
            if (seats.isSurelyFrom(most + 1) || (seats.isSurelyFrom(1) && seats.isSurelyBelow(least)))
                return broken(Map.of("committee", seats.least(), "least", least, "most", most));
            return new Undecided(COMMITTEE);
        }

        @Override
        public Set<String> places() {
            return Set.of("committee", "least", "most");
        }
    }

    record SecretaryRequiredBelow(int fullMembers) implements Condition {

        @Override
        public Verdict judge(UnitFacts facts, LocalDate day) {
            HowMany present = facts.fullMembers();
            if (present.isSurelyFrom(fullMembers) || facts.secretaries().isSurelyFrom(1)) return KEPT;
            if (!present.isSurelyBelow(fullMembers)) return new Undecided(FULL_MEMBERS);
            if (!facts.secretaries().isSurelyBelow(1)) return new Undecided(SECRETARIES);
            return broken(Map.of("fullMembers", present.most(), "limit", fullMembers));
        }

        @Override
        public Set<String> places() {
            return Set.of("fullMembers", "limit");
        }
    }

    /** Of a committee that there is: where there is none and must be one, another rule says so. */
    record SecretaryOfCommitteeFrom(int fullMembers) implements Condition {

        @Override
        public Verdict judge(UnitFacts facts, LocalDate day) {
            HowMany present = facts.fullMembers();
            HowMany seats = facts.committee();
            if (present.isSurelyBelow(fullMembers) || seats.isSurelyBelow(1)) return KEPT;
            if (facts.secretaries().isSurelyFrom(1)) return KEPT;
            if (!present.isSurelyFrom(fullMembers)) return new Undecided(FULL_MEMBERS);
            if (!seats.isSurelyFrom(1)) return new Undecided(COMMITTEE);
            if (!facts.secretaries().isSurelyBelow(1)) return new Undecided(SECRETARIES);
            return broken(Map.of("committee", seats.least()));
        }

        @Override
        public Set<String> places() {
            return Set.of("committee");
        }
    }

    record JointBranchCoversAtMost(int units) implements Condition {

        @Override
        public Verdict judge(UnitFacts facts, LocalDate day) {
            HowMany covered = facts.coveredUnits();
            if (covered.isSurelyBelow(units + 1)) return KEPT;
            if (!covered.isSurelyFrom(units + 1)) return new Undecided(COVERED_UNITS);
            return broken(Map.of("units", covered.least(), "most", units));
        }

        @Override
        public Set<String> places() {
            return Set.of("units", "most");
        }
    }

    /** Where nobody is secretary there is no term to end. */
    record TermAtMostYears(int years) implements Condition {

        @Override
        public Verdict judge(UnitFacts facts, LocalDate day) {
            if (facts.secretaries().isSurelyBelow(1)) return KEPT;
            if (facts.termBegan().isEmpty()) return new Undecided(TERM_BEGAN);
            LocalDate began = facts.termBegan().get();
            LocalDate over = began.plusYears(years);
            if (day.isBefore(over)) return KEPT;
            return new Broken(over, Map.of("began", began.toString(), "years", years));
        }

        @Override
        public Set<String> places() {
            return Set.of("began", "years");
        }
    }
}
