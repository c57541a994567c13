package dev.baton.membership.rules;

import dev.baton.membership.appointments.Office;
import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tables hold of a unit, read as a history. */
record UnitRow(
        UUID unit,
        UnitType type,
        @Nullable BranchKind kind,
        @Nullable Integer coveredUnits,
        LocalDate establishedOn,
        List<Change> changes,
        List<Term> terms) {

    /** By how many the roster grew or shrank on a day, counted by the stage that each has come to by now. */
    record Change(LocalDate day, int fullMembers, int members) {}

    /** @param until the first day on which the office is no longer held, or null */
    record Term(
            Office office,
            UUID person,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean isSecretary() {
            return office == Office.SECRETARY;
        }

        /** A branch too small for a committee has a secretary all the same, and a deputy if needed. */
        boolean makesACommittee() {
            return office == Office.ORGANISATION_OFFICER || office == Office.COMMITTEE_MEMBER;
        }

        boolean isHeldOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    UnitHistory history(LocalDate today) {
        Stream<LocalDate> ofMembers = changes.stream().map(Change::day);
        Stream<LocalDate> ofTerms = terms.stream()
                .flatMap(term -> Stream.of(Optional.of(term.from()), Optional.ofNullable(term.until())))
                .flatMap(Optional::stream);
        List<DatedFacts> facts = Stream.of(Stream.of(establishedOn, today), ofMembers, ofTerms)
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(establishedOn) && !day.isAfter(today))
                .distinct()
                .map(day -> new DatedFacts(day, on(day, today)))
                .toList();
        return new UnitHistory(unit, facts);
    }

    /** Whose branch it was on earlier days, and of how many units, is not read: it is told since it was first found. */
    private UnitFacts on(LocalDate day, LocalDate today) {
        List<Term> held = terms.stream().filter(term -> term.isHeldOn(day)).toList();
        List<LocalDate> secretaries =
                held.stream().filter(Term::isSecretary).map(Term::from).toList();
        return new UnitFacts(
                type,
                Optional.ofNullable(day.equals(today) ? kind : null),
                present(Change::fullMembers, day, today),
                present(Change::members, day, today),
                HowMany.exactly(committee(held)),
                HowMany.exactly(secretaries.size()),
                coveredUnits == null || day.isBefore(today) ? HowMany.UNKNOWN : HowMany.exactly(coveredUnits),
                secretaries.stream().max(Comparator.naturalOrder()));
    }

    /** How many people: whoever holds two of its offices has one seat. */
    private static int committee(List<Term> held) {
        if (held.stream().noneMatch(Term::makesACommittee)) return 0;
        return (int) held.stream().map(Term::person).distinct().count();
    }

    /**
     * Nobody's stage is dated here, and stages go forward: who is a full member today may have been none on an earlier
     * day, but nobody else was one. So of today the number is known, and of an earlier day what it cannot have exceeded.
     */
    private HowMany present(ToIntFunction<Change> count, LocalDate day, LocalDate today) {
        int number = changes.stream()
                .filter(change -> !change.day().isAfter(day))
                .mapToInt(count)
                .sum();
        return day.equals(today) ? HowMany.exactly(number) : HowMany.atMost(number);
    }
}
