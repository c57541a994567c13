package dev.baton.membership.rules;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What is asked about findings.
 *
 * @param wanted of which rules, by their numbers
 */
record Question(String university, Asked asked, LocalDate day, Predicate<String> wanted) {

    /** Of a unit asked about by itself also what could not be judged; of the others only where something is wrong. */
    boolean isAbout(FindingsOfUnit unit) {
        return !asked.below() || !unit.findings().isEmpty();
    }
}
