package dev.baton.membership.reorganisations;

import static dev.baton.membership.reorganisations.Sketch.NAME;
import static dev.baton.membership.reorganisations.Sketch.id;
import static dev.baton.membership.reorganisations.Sketch.people;
import static dev.baton.membership.reorganisations.Sketch.unit;
import static dev.baton.membership.units.UnitType.BRANCH;
import static dev.baton.membership.units.UnitType.GENERAL_BRANCH;
import static dev.baton.membership.units.UnitType.GROUP;
import static dev.baton.membership.units.UnitType.SECONDARY_ORGANISATION;
import static dev.baton.membership.units.UnitType.UNIVERSITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.reorganisations.Step.Cancel;
import dev.baton.membership.reorganisations.Step.Establish;
import dev.baton.membership.reorganisations.Step.Merge;
import dev.baton.membership.reorganisations.Step.MoveMembers;
import dev.baton.membership.reorganisations.Step.MoveUnit;
import dev.baton.membership.reorganisations.Step.Part;
import dev.baton.membership.reorganisations.Step.Split;
import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.UnitRefusal;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.refusals.RequestReason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What each step does, and every way in which it does not fit. */
class ProgramTest {

    // 1 university; 2 college with 3 and 4 general branches; 31, 32 branches of 3; 41 of 4; 311 a group of 31; 5
    // another college
    private final Sketch sketch = new Sketch()
            .unit(1, null, UNIVERSITY)
            .unit(2, 1, SECONDARY_ORGANISATION)
            .unit(3, 2, GENERAL_BRANCH)
            .unit(4, 2, GENERAL_BRANCH)
            .unit(31, 3, BRANCH, "B31")
            .unit(32, 3, BRANCH)
            .unit(41, 4, BRANCH)
            .unit(311, 31, GROUP)
            .unit(5, 1, SECONDARY_ORGANISATION)
            .dissolved(9, 3, BRANCH)
            .members(31, 101, 102, 103)
            .members(311, 104)
            .members(32, 105)
            .crowd(31, 10)
            .crowd(41, 7);

    @Test
    void a_unit_is_established_below_another() {
        Outcome outcome = sketch.run(establish("staff", unit(2), GENERAL_BRANCH));
        assertEquals(List.of(id(1), id(2), id(501)), outcome.after().path(id(501)));
        assertEquals(Map.of("staff", id(501)), outcome.keys());
        assertEquals(
                List.of(id(501)), outcome.established().stream().map(Node::id).toList());
    }

    @Test
    void later_steps_mean_a_new_unit_by_its_key() {
        Outcome outcome = sketch.run(
                establish("staff", unit(2), GENERAL_BRANCH),
                new MoveUnit(unit(31), UnitRef.ofNew("staff")),
                establish("one", UnitRef.ofNew("staff"), BRANCH));
        assertEquals(List.of(id(1), id(2), id(501), id(31)), outcome.after().path(id(31)));
        assertEquals(id(501), outcome.after().unit(id(502)).parent());
    }

    @Test
    void what_is_below_a_unit_moves_along() {
        Outcome outcome = sketch.run(new MoveUnit(unit(31), unit(4)));
        assertEquals(
                List.of(id(1), id(2), id(4), id(31), id(311)), outcome.after().path(id(311)));
        assertEquals(
                List.of(id(31), id(311)), outcome.moved().stream().map(Node::id).toList());
        assertEquals(List.of(), outcome.lineage());
    }

    @Test
    void who_is_named_moves_and_the_others_stay() {
        Outcome outcome = sketch.run(new MoveMembers(unit(31), unit(32), Chosen.of(people(101, 104))));
        assertEquals(12, outcome.after().membersIn(id(31)));
        assertEquals(0, outcome.after().membersIn(id(311)));
        assertEquals(3, outcome.after().membersIn(id(32)));
        assertEquals(
                List.of(new Flow(id(31), id(32), 1), new Flow(id(311), id(32), 1)),
                outcome.members().flows());
    }

    @Test
    void everybody_moves_without_being_named() {
        Outcome outcome = sketch.run(new MoveMembers(unit(41), unit(32), Chosen.everybody()));
        assertEquals(8, outcome.after().membersIn(id(32)));
        assertEquals(Map.of(id(41), id(32)), outcome.members().crowdsThatMove());
    }

    @Test
    void who_was_moved_by_name_is_not_moved_on_with_those_left_behind() {
        Outcome outcome = sketch.run(
                new MoveMembers(unit(31), unit(32), Chosen.of(people(101))),
                new MoveMembers(unit(31), unit(41), Chosen.everybody()));
        assertEquals(2, outcome.after().membersIn(id(32)));
        assertEquals(19, outcome.after().membersIn(id(41)));
    }

    @Test
    void merged_units_give_members_and_sub_units_to_one() {
        Outcome outcome = sketch.run(new Merge(List.of(unit(31), unit(41)), unit(32)));
        assertEquals(21, outcome.after().membersIn(id(32)));
        assertEquals(id(32), outcome.after().unit(id(311)).parent());
        assertEquals(
                List.of(id(31), id(41)),
                outcome.dissolved().stream().map(Node::id).toList());
        assertEquals(Set.of(id(32)), outcome.successorsOf(id(41)));
        assertEquals(new Edge(id(31), id(32), Descent.MERGED), outcome.lineage().getFirst());
    }

    @Test
    void units_merge_into_a_new_one_too() {
        Outcome outcome = sketch.run(
                establish("new", unit(3), BRANCH), new Merge(List.of(unit(31), unit(32)), UnitRef.ofNew("new")));
        assertEquals(14, outcome.after().membersIn(id(501)));
        assertEquals(id(501), outcome.after().unit(id(311)).parent());
    }

    @Test
    void a_split_names_who_goes_into_which_part() {
        Outcome outcome = sketch.run(new Split(
                unit(31),
                List.of(part("second", people(101, 104)), new Part(null, unit(32), null, null, people(102))),
                false));
        assertEquals(11, outcome.after().membersIn(id(31)));
        assertEquals(2, outcome.after().membersIn(id(501)));
        assertEquals(2, outcome.after().membersIn(id(32)));
        assertEquals(id(3), outcome.after().unit(id(501)).parent());
        assertEquals(Set.of(id(501), id(32)), outcome.successorsOf(id(31)));
    }

    @Test
    void a_split_may_leave_nothing_of_the_old_unit() {
        Outcome outcome = sketch.run(new Split(unit(32), List.of(part("second", people(105))), true));
        assertTrue(outcome.after().unit(id(32)).dissolved());
        assertEquals(1, outcome.after().membersIn(id(501)));
    }

    @Test
    void a_successor_takes_what_is_left() {
        Outcome outcome = sketch.run(new Cancel(unit(3), unit(4)));
        assertEquals(List.of(id(1), id(2), id(4), id(32)), outcome.after().path(id(32)));
        assertEquals(List.of(new Edge(id(3), id(4), Descent.SUCCEEDED)), outcome.lineage());
    }

    @Test
    void whoever_took_something_from_a_cancelled_unit_came_of_it() {
        Outcome outcome = sketch.run(
                new MoveUnit(unit(31), unit(4)),
                establish("new", unit(2), GENERAL_BRANCH),
                new MoveUnit(unit(32), UnitRef.ofNew("new")),
                new Cancel(unit(3), null));
        assertEquals(
                Set.of(new Edge(id(3), id(4), Descent.TOOK_OVER), new Edge(id(3), id(501), Descent.TOOK_OVER)),
                Set.copyOf(outcome.lineage()));
    }

    @Test
    void a_cancelled_unit_gives_its_code_back() {
        Outcome outcome = sketch.run(
                new Merge(List.of(unit(31)), unit(32)),
                new Establish("new", unit(3), BRANCH, NAME, "B31", BranchKind.STUDENT));
        assertEquals("B31", outcome.after().unit(id(501)).code());
    }

    @Test
    void nothing_given_is_changed() {
        Program program = new Program(List.of(new Merge(List.of(unit(31)), unit(32)), new Cancel(unit(1), null)));
        TreeState state = sketch.state(program);
        assertThrows(Refusal.class, () -> program.run(state, () -> id(501)));
        assertEquals(sketch.state(program), state);
    }

    @Test
    void those_who_decide_stand_above_all_that_is_touched() {
        assertEquals(List.of(id(1), id(2), id(3)), reach(new Merge(List.of(unit(31)), unit(32))));
        assertEquals(List.of(id(1), id(2)), reach(new Merge(List.of(unit(31)), unit(41))));
        assertEquals(List.of(id(1), id(2), id(3)), reach(establish("new", unit(3), BRANCH)));
        assertEquals(List.of(id(1)), reach(new Cancel(unit(5), null)));
        assertEquals(List.of(id(1)), reach(establish("new", unit(2), BRANCH), new Cancel(unit(5), null)));
    }

    @Test
    void a_step_that_does_not_fit_is_refused_where_it_is_wrong() {
        refused(RequestReason.NOT_FOUND, "/steps/0/parent", establish("a", unit(77), BRANCH));
        refused(UnitRefusal.UNIT_IS_DISSOLVED, "/steps/0/unit", new Cancel(unit(9), null));
        refused(UnitRefusal.UNIT_MAY_NOT_STAND_THERE, "/steps/0/type", establish("a", unit(31), BRANCH));
        refused(UnitRefusal.UNIT_MAY_NOT_STAND_THERE, "/steps/0/parent", new MoveUnit(unit(31), unit(311)));
        refused(UnitRefusal.UNIT_MAY_NOT_STAND_THERE, "/steps/0/successor", new Cancel(unit(3), unit(31)));
        refused(UnitRefusal.UNIT_HAS_NO_MEMBERS, "/steps/0/to", all(unit(31), unit(3)));
        refused(UnitRefusal.UNIT_HAS_NO_MEMBERS, "/steps/0/from", all(unit(3), unit(31)));
        refused(UnitRefusal.UNIT_HAS_NO_MEMBERS, "/steps/0/successor", new Cancel(unit(41), unit(3)));
        refused(
                UnitRefusal.UNIT_HAS_NO_MEMBERS,
                "/steps/0/unit",
                new Split(unit(3), List.of(part("a", people())), false));
        refused(
                UnitRefusal.UNIT_CODE_IS_TAKEN,
                "/steps/0/code",
                new Establish("a", unit(3), BRANCH, NAME, "B31", null));
        refused(
                UnitRefusal.ONLY_FOR_BRANCHES,
                "/steps/0/kind",
                new Establish("a", unit(2), GENERAL_BRANCH, NAME, null, BranchKind.STAFF));
    }

    @Test
    void keys_are_given_once_and_before_they_are_used() {
        refused(
                ReorganisationRefusal.KEY_IS_TAKEN,
                "/steps/1/key",
                establish("a", unit(3), BRANCH),
                establish("a", unit(3), BRANCH));
        refused(
                ReorganisationRefusal.KEY_NOT_ESTABLISHED,
                "/steps/0/parent",
                new MoveUnit(unit(31), UnitRef.ofNew("a")));
        refused(
                ReorganisationRefusal.JUST_ESTABLISHED,
                "/steps/1/unit",
                establish("a", unit(3), BRANCH),
                new Cancel(UnitRef.ofNew("a"), null));
    }

    @Test
    void the_university_stays() {
        refused(ReorganisationRefusal.UNIVERSITY_STAYS, "/steps/0/unit", new Cancel(unit(1), null));
        refused(ReorganisationRefusal.UNIVERSITY_STAYS, "/steps/0/unit", new MoveUnit(unit(1), unit(2)));
        refused(ReorganisationRefusal.UNIVERSITY_STAYS, "/steps/0/units/0", new Merge(List.of(unit(1)), unit(2)));
    }

    @Test
    void nothing_is_left_behind_in_what_is_cancelled() {
        refused(ReorganisationRefusal.SUB_UNITS_REMAIN, "/steps/0/unit", new Cancel(unit(3), null));
        refused(ReorganisationRefusal.MEMBERS_REMAIN, "/steps/0/unit", new Cancel(unit(41), null));
        refused(
                ReorganisationRefusal.MEMBERS_REMAIN,
                "/steps/0/unit",
                new Split(unit(41), List.of(part("a", people())), true));
    }

    @Test
    void a_unit_is_no_part_of_itself_and_none_of_another_type() {
        refused(ReorganisationRefusal.UNIT_CANNOT_SUCCEED_ITSELF, "/steps/0/successor", new Cancel(unit(31), unit(31)));
        refused(
                ReorganisationRefusal.UNIT_CANNOT_SUCCEED_ITSELF,
                "/steps/0/units/1",
                new Merge(List.of(unit(31), unit(32)), unit(32)));
        refused(ReorganisationRefusal.TYPES_DIFFER, "/steps/0/units/0", new Merge(List.of(unit(4)), unit(31)));
        refused(
                ReorganisationRefusal.TYPES_DIFFER,
                "/steps/0/parts/0/unit",
                new Split(unit(31), List.of(new Part(null, unit(311), null, null, people())), false));
        refused(
                ReorganisationRefusal.UNIT_CANNOT_SUCCEED_ITSELF,
                "/steps/0/parts/0/unit",
                new Split(unit(31), List.of(new Part(null, unit(31), null, null, people())), false));
        refused(
                ReorganisationRefusal.PART_IS_UNCLEAR,
                "/steps/0/parts/0",
                new Split(unit(31), List.of(new Part("a", unit(32), NAME, null, people())), false));
        refused(
                ReorganisationRefusal.PART_IS_UNCLEAR,
                "/steps/0/parts/0",
                new Split(unit(31), List.of(new Part("a", null, null, null, people())), false));
    }

    @Test
    void who_is_named_must_be_there() {
        refused(
                ReorganisationRefusal.NO_MEMBER_THERE,
                "/steps/0/members/1",
                new MoveMembers(unit(31), unit(32), Chosen.of(people(101, 105))));
        refused(
                ReorganisationRefusal.NO_MEMBER_THERE,
                "/steps/0/parts/1/members/0",
                new Split(unit(31), List.of(part("a", people(101)), part("b", people(101))), false));
        refused(
                ReorganisationRefusal.NO_MEMBER_THERE,
                "/steps/0/members/0",
                new MoveMembers(unit(31), unit(32), Chosen.of(people(999))));
    }

    private List<UUID> reach(Step... steps) {
        Program program = new Program(List.of(steps));
        return program.reach(sketch.state(program));
    }

    private void refused(Reason reason, String pointer, Step... steps) {
        Refusal refusal = assertThrows(Refusal.class, () -> sketch.run(steps));
        assertEquals(reason, refusal.reason());
        assertEquals(pointer, pointerOf(refusal));
    }

    /** Pointers are shown over HTTP only; from outside the platform they cannot be read otherwise. */
    private static String pointerOf(Refusal refusal) {
        try {
            var pointer = Refusal.class.getDeclaredMethod("pointer");
            pointer.setAccessible(true);
            return (String) pointer.invoke(refusal);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Establish establish(String key, UnitRef parent, UnitType type) {
        return new Establish(key, parent, type, NAME, null, null);
    }

    private static MoveMembers all(UnitRef from, UnitRef to) {
        return new MoveMembers(from, to, Chosen.everybody());
    }

    private static Part part(String key, List<UUID> members) {
        return new Part(key, null, NAME, null, members);
    }
}
