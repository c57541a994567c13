package dev.baton.membership.reorganisations;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.Office;
import dev.baton.membership.rules.FindingView;
import dev.baton.membership.rules.FindingsOfUnit.Undecided;
import dev.baton.membership.rules.ForeseenFindings;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.values.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a draft, were it decided now. Units still to be established are told by their keys.
 *
 * @param before everything that changes, as it is; @param after the same, as it would be
 * @param moves how many members would go from where to where
 */
record PreviewView(
        List<UnitLine> before, List<UnitLine> after, List<Move> moves, Offices offices, List<Findings> findings) {

    /** @param members how many are right in it, of all stages */
    record UnitLine(UnitRef unit, @Nullable UnitRef parent, UnitType type, Text name, int members) {}

    record Move(UnitRef from, UnitRef to, int members) {}

    @Schema(
            description =
                    "Offices in what changes: those of cancelled units end that day, those of units that only move"
                            + " stay. Nobody gains one: new units choose their own.")
    record Offices(List<Held> lost, List<Held> kept) {}

    @Schema(
            description =
                    "What the rules would say of a unit that changes, or of one above it: what would be put right,"
                            + " what would newly be wrong, what would still be, and of which rules nothing could be said.")
    record Findings(
            UnitRef unit,
            List<FindingView> resolved,
            List<FindingView> arising,
            List<FindingView> remaining,
            List<Undecided> undecided) {}

    record Held(UUID appointment, UUID person, UUID unit, Office office) {

        static Held of(Appointment appointment) {
            return new Held(appointment.id(), appointment.person(), appointment.unit(), appointment.office());
        }
    }

    static PreviewView of(Outcome outcome, Collection<Appointment> concerned, List<ForeseenFindings> foreseen) {
        Map<UUID, UnitRef> names = new HashMap<>();
        outcome.keys().forEach((key, id) -> names.put(id, UnitRef.ofNew(key)));
        return new PreviewView(
                lines(outcome.before(), outcome.touched(), names),
                lines(outcome.after(), outcome.touched(), names),
                outcome.members().flows().stream()
                        .map(flow -> new Move(ref(flow.from(), names), ref(flow.to(), names), flow.members()))
                        .toList(),
                new Offices(held(outcome, concerned, true), held(outcome, concerned, false)),
                foreseen.stream().map(unit -> findings(unit, names)).toList());
    }

    private static Findings findings(ForeseenFindings unit, Map<UUID, UnitRef> names) {
        return new Findings(
                ref(unit.unit(), names), unit.resolved(), unit.arising(), unit.remaining(), unit.undecided());
    }

    private static List<UnitLine> lines(TreeState tree, List<UUID> touched, Map<UUID, UnitRef> names) {
        return touched.stream()
                .filter(tree::has)
                .map(tree::unit)
                .filter(unit -> !unit.dissolved())
                .map(unit -> new UnitLine(
                        ref(unit.id(), names),
                        unit.parent() == null ? null : ref(unit.parent(), names),
                        unit.type(),
                        unit.name(),
                        tree.membersIn(unit.id())))
                .toList();
    }

    private static List<Held> held(Outcome outcome, Collection<Appointment> concerned, boolean lost) {
        return concerned.stream()
                .filter(one -> outcome.after().unit(one.unit()).dissolved() == lost)
                .map(Held::of)
                .toList();
    }

    private static UnitRef ref(UUID unit, Map<UUID, UnitRef> names) {
        return names.getOrDefault(unit, UnitRef.of(unit));
    }
}
