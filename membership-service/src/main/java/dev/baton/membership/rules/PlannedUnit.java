package dev.baton.membership.rules;

import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as somebody plans it.
 *
 * @param fullMembers with those of everything below it
 * @param members full and probationary ones, with those of everything below it
 */
public record PlannedUnit(UUID id, UnitType type, @Nullable BranchKind kind, int fullMembers, int members) {

    /** A unit that there is stays what it is but for its members. */
    UnitHistory changing(UnitHistory present, LocalDate today) {
        return present.from(today, facts -> facts.with(fullMembers, members));
    }

    /** Nobody holds an office yet in a unit that is still to be established. */
    UnitHistory established(LocalDate today) {
        UnitRow.Change joining = new UnitRow.Change(today, fullMembers, members);
        return new UnitRow(id, type, kind, null, today, List.of(joining), List.of()).history(today);
    }
}
