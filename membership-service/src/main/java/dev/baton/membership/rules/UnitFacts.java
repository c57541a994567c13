package dev.baton.membership.rules;

import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a unit on a day, as far as some rule asks for it.
 *
 * @param members full and probationary members, of everything below too
 * @param committee how many sit on its committee, 0 where it has none
 * @param coveredUnits of how many units it is the joint branch
 * @param termBegan the first day of the present secretary's term
 */
record UnitFacts(
        UnitType type,
        Optional<BranchKind> kind,
        HowMany fullMembers,
        HowMany members,
        HowMany committee,
        HowMany secretaries,
        HowMany coveredUnits,
        Optional<LocalDate> termBegan) {

    UnitFacts with(int fullMembers, int members) {
        return new UnitFacts(
                type,
                kind,
                HowMany.exactly(fullMembers),
                HowMany.exactly(members),
                committee,
                secretaries,
                coveredUnits,
                termBegan);
    }
}
