package dev.baton.membership.reorganisations;

import static dev.baton.membership.reorganisations.ReorganisationRefusal.JUST_ESTABLISHED;
import static dev.baton.membership.reorganisations.ReorganisationRefusal.KEY_IS_TAKEN;
import static dev.baton.membership.reorganisations.ReorganisationRefusal.KEY_NOT_ESTABLISHED;
import static dev.baton.membership.reorganisations.ReorganisationRefusal.LINKS_REMAIN;
import static dev.baton.membership.reorganisations.ReorganisationRefusal.MEMBERS_REMAIN;
import static dev.baton.membership.reorganisations.ReorganisationRefusal.NO_MEMBER_THERE;
import static dev.baton.membership.reorganisations.ReorganisationRefusal.PART_IS_UNCLEAR;
import static dev.baton.membership.reorganisations.ReorganisationRefusal.SUB_UNITS_REMAIN;
import static dev.baton.membership.reorganisations.ReorganisationRefusal.TYPES_DIFFER;
import static dev.baton.membership.reorganisations.ReorganisationRefusal.UNIT_CANNOT_SUCCEED_ITSELF;
import static dev.baton.membership.reorganisations.ReorganisationRefusal.UNIVERSITY_STAYS;
import static dev.baton.membership.units.UnitRefusal.ONLY_FOR_BRANCHES;
import static dev.baton.membership.units.UnitRefusal.UNIT_CODE_IS_TAKEN;
import static dev.baton.membership.units.UnitRefusal.UNIT_HAS_NO_MEMBERS;
import static dev.baton.membership.units.UnitRefusal.UNIT_IS_DISSOLVED;
import static dev.baton.membership.units.UnitRefusal.UNIT_MAY_NOT_STAND_THERE;

import dev.baton.membership.reorganisations.Step.Cancel;
import dev.baton.membership.reorganisations.Step.Establish;
import dev.baton.membership.reorganisations.Step.Merge;
import dev.baton.membership.reorganisations.Step.MoveMembers;
import dev.baton.membership.reorganisations.Step.MoveUnit;
import dev.baton.membership.reorganisations.Step.Part;
import dev.baton.membership.reorganisations.Step.Split;
import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitName;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.values.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the steps happen on paper, one after the other. Types stand under each other in one order only, so a unit that may
 * stand under another can never be above it: rings need no rule of their own.
 */
final class Rehearsal {

    private final TreeState before;
    private final Supplier<UUID> ids;
    private final Map<UUID, Node> units;
    private final Map<String, UUID> established = new LinkedHashMap<>();
    private final Whereabouts members;
    private final FamilyTree lineage = new FamilyTree();

    Rehearsal(TreeState before, Supplier<UUID> ids) {
        this.before = before;
        this.ids = ids;
        this.units = new LinkedHashMap<>(before.units());
        this.members = new Whereabouts(before);
    }

    static void under(String pointer, Runnable part) {
        try {
            part.run();
        } catch (Refusal refusal) {
            throw refusal.under(pointer);
        }
    }

    void perform(Step step) {
        switch (step) {
            case Establish asked -> establish(asked);
            case Cancel asked -> cancel(asked);
            case Merge asked -> merge(asked);
            case Split asked -> split(asked);
            case MoveMembers asked -> moveMembers(asked);
            case MoveUnit asked -> moveUnit(asked);
        }
    }

    Outcome outcome() {
        TreeState after = new TreeState(units, members.counts(), members.people());
        return new Outcome(before, after, Map.copyOf(established), members, lineage.edges(after));
    }

    private void establish(Establish asked) {
        Node parent = standing("/parent", asked.parent());
        enter(asked.key(), parent, asked.type(), asked.name(), asked.code(), asked.kind());
    }

    private void cancel(Cancel asked) {
        Node unit = mayGo("/unit", asked.unit());
        if (asked.successor() != null) {
            handOver("/successor", unit, standing("/successor", asked.successor()), Descent.SUCCEEDED);
        }
        dissolve(unit);
    }

    private void merge(Merge asked) {
        Node into = standing("/into", asked.into());
        for (int index = 0; index < asked.units().size(); index++) {
            String pointer = "/units/" + index;
            Node unit = mayGo(pointer, asked.units().get(index));
            if (unit.type() != into.type()) throw TYPES_DIFFER.refusalAt(pointer);
            handOver(pointer, unit, into, Descent.MERGED);
            dissolve(unit);
        }
    }

    private void split(Split asked) {
        Node unit = asked.cancel() ? mayGo("/unit", asked.unit()) : standing("/unit", asked.unit());
        mustHaveMembers("/unit", unit);
        for (int index = 0; index < asked.parts().size(); index++) {
            Part part = asked.parts().get(index);
            under("/parts/" + index, () -> split(unit, part));
        }
        if (asked.cancel()) dissolve(unit);
    }

    private void split(Node unit, Part asked) {
        Node part = part(unit, asked);
        move(asked.members(), unit, part);
        lineage.came(unit, part, Descent.SPLIT);
    }

    private Node part(Node unit, Part asked) {
        if (asked.unit() == null && asked.key() != null && asked.name() != null) {
            Node parent = units.get(unit.parent());
            return enter(asked.key(), parent, unit.type(), asked.name(), asked.code(), unit.kind());
        }
        if (asked.unit() == null || asked.key() != null) throw PART_IS_UNCLEAR.refusalAt("");
        Node part = standing("/unit", asked.unit());
        if (part.id().equals(unit.id())) throw UNIT_CANNOT_SUCCEED_ITSELF.refusalAt("/unit");
        if (part.type() != unit.type()) throw TYPES_DIFFER.refusalAt("/unit");
        return part;
    }

    private void moveMembers(MoveMembers asked) {
        Node from = standing("/from", asked.from());
        Node to = standing("/to", asked.to());
        mustHaveMembers("/from", from);
        mustHaveMembers("/to", to);
        if (asked.members().all()) {
            moveAll(from, to);
        } else {
            move(asked.members().people(), from, to);
        }
    }

    private void moveUnit(MoveUnit asked) {
        Node unit = standing("/unit", asked.unit());
        if (unit.isRoot()) throw UNIVERSITY_STAYS.refusalAt("/unit");
        place("/parent", unit, standing("/parent", asked.parent()));
    }

    private Node enter(
            String key, Node parent, UnitType type, Text name, @Nullable String code, @Nullable BranchKind kind) {
        if (established.containsKey(key)) throw KEY_IS_TAKEN.refusalAt("/key");
        UnitName.mustBeShort("/name", name);
        if (!type.mayStandUnder(parent.type())) throw UNIT_MAY_NOT_STAND_THERE.refusalAt("/type");
        if (kind != null && type != UnitType.BRANCH) throw ONLY_FOR_BRANCHES.refusalAt("/kind");
        if (code != null && isTaken(code)) throw UNIT_CODE_IS_TAKEN.refusalAt("/code");
        Node unit = new Node(ids.get(), parent.id(), type, name, code, kind, null, false);
        units.put(unit.id(), unit);
        established.put(key, unit.id());
        return unit;
    }

    /** All that is left in a unit goes to another. */
    private void handOver(String pointer, Node from, Node to, Descent kind) {
        if (from.id().equals(to.id())) throw UNIT_CANNOT_SUCCEED_ITSELF.refusalAt(pointer);
        if (!members.isEmpty(from.id())) {
            mustHaveMembers(pointer, to);
            moveAll(from, to);
        }
        children(from).forEach(child -> place(pointer, child, to));
        lineage.came(from, to, kind);
    }

    private void dissolve(Node unit) {
        if (!children(unit).isEmpty()) throw SUB_UNITS_REMAIN.refusalAt("/unit");
        if (!members.isEmpty(unit.id())) throw MEMBERS_REMAIN.refusalAt("/unit");
        if (isLinkedTo(unit)) throw LINKS_REMAIN.refusalAt("/unit");
        units.put(unit.id(), unit.gone());
    }

    private void place(String pointer, Node unit, Node parent) {
        if (!unit.type().mayStandUnder(parent.type())) throw UNIT_MAY_NOT_STAND_THERE.refusalAt(pointer);
        lineage.gave(units.get(unit.parent()), parent);
        units.put(unit.id(), unit.below(parent));
    }

    private void moveAll(Node from, Node to) {
        if (!members.isEmpty(from.id())) lineage.gave(from, to);
        members.moveAll(from.id(), to.id());
    }

    /** Whoever is in a group of a branch is in the branch, and leaves the group by leaving the branch. */
    private void move(List<UUID> people, Node from, Node to) {
        for (int index = 0; index < people.size(); index++) {
            UUID person = people.get(index);
            boolean there = members.knows(person)
                    && TreeState.path(units, members.of(person)).contains(from.id());
            if (!there) throw NO_MEMBER_THERE.refusalAt("/members/" + index);
            lineage.gave(from, to);
            members.move(person, to.id());
        }
    }

    private Node mayGo(String pointer, UnitRef asked) {
        Node unit = standing(pointer, asked);
        if (unit.isRoot()) throw UNIVERSITY_STAYS.refusalAt(pointer);
        if (!before.has(unit.id())) throw JUST_ESTABLISHED.refusalAt(pointer);
        return unit;
    }

    private Node standing(String pointer, UnitRef asked) {
        if (asked.id() == null && !established.containsKey(asked.key())) throw KEY_NOT_ESTABLISHED.refusalAt(pointer);
        Node unit = units.get(asked.id() == null ? established.get(asked.key()) : asked.id());
        if (unit == null) throw RequestReason.NOT_FOUND.refusalAt(pointer);
        if (unit.dissolved()) throw UNIT_IS_DISSOLVED.refusalAt(pointer);
        return unit;
    }

    private static void mustHaveMembers(String pointer, Node unit) {
        if (!unit.type().hasMembers()) throw UNIT_HAS_NO_MEMBERS.refusalAt(pointer);
    }

    private boolean isLinkedTo(Node administrative) {
        return units.values().stream()
                .anyMatch(unit -> !unit.dissolved() && administrative.id().equals(unit.administrativeUnit()));
    }

    private boolean isTaken(String code) {
        return units.values().stream().anyMatch(unit -> !unit.dissolved() && code.equals(unit.code()));
    }

    private List<Node> children(Node parent) {
        return units.values().stream()
                .filter(unit -> !unit.dissolved() && parent.id().equals(unit.parent()))
                .toList();
    }
}
