package dev.baton.membership.units;

import static dev.baton.membership.units.UnitType.ADMINISTRATIVE;
import static dev.baton.membership.units.UnitType.BRANCH;
import static dev.baton.membership.units.UnitType.GENERAL_BRANCH;
import static dev.baton.membership.units.UnitType.GROUP;
import static dev.baton.membership.units.UnitType.SECONDARY_ORGANISATION;
import static dev.baton.membership.units.UnitType.UNIVERSITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the tree. */
class UnitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 6);
    private static final Text NAME = new Text("样例组织", "Sample unit");

    private final Unit root = Unit.root("szpu", NAME, TODAY, TODAY);

    @Test
    void the_root_stands_for_itself() {
        assertEquals(List.of(root.id), root.path());
        assertEquals(root.path(), root.pathAbove());
    }

    @Test
    void a_path_leads_from_the_root_to_the_unit() {
        Unit college = root.below(SECONDARY_ORGANISATION, NAME, TODAY, TODAY, TODAY);
        Unit branch = college.below(BRANCH, NAME, TODAY, TODAY, TODAY);
        assertEquals(List.of(root.id, college.id, branch.id), branch.path());
        assertEquals(List.of(root.id, college.id), branch.pathAbove());
    }

    @Test
    void what_others_hear_has_path_parent_and_university() {
        Unit college = root.below(SECONDARY_ORGANISATION, NAME, TODAY, TODAY, TODAY);
        assertEquals(
                new UnitEvent.UnitEstablished(
                        college.id, "szpu", root.id, List.of(root.id, college.id), SECONDARY_ORGANISATION, NAME, TODAY),
                college.established());
    }

    @ParameterizedTest
    @EnumSource(UnitType.class)
    void each_type_has_its_places(UnitType type) {
        Set<UnitType> places = switch (type) {
            case UNIVERSITY -> Set.of();
            case SECONDARY_ORGANISATION -> Set.of(UNIVERSITY);
            case GENERAL_BRANCH -> Set.of(SECONDARY_ORGANISATION);
            case BRANCH -> Set.of(UNIVERSITY, SECONDARY_ORGANISATION, GENERAL_BRANCH);
            case GROUP -> Set.of(BRANCH);
            case ADMINISTRATIVE -> Set.of(UNIVERSITY, SECONDARY_ORGANISATION);
        };
        EnumSet<UnitType> allowed = EnumSet.allOf(UnitType.class);
        allowed.removeIf(parent -> !type.mayStandUnder(parent));
        assertEquals(places, allowed);
    }

    @Test
    void a_unit_out_of_place_is_refused() {
        assertRefused(UnitRefusal.UNIT_MAY_NOT_STAND_THERE, () -> root.below(GROUP, NAME, TODAY, TODAY, TODAY));
    }

    @Test
    void nothing_is_established_in_the_future() {
        assertRefused(
                UnitRefusal.ESTABLISHED_IN_THE_FUTURE, () -> root.below(BRANCH, NAME, TODAY.plusDays(1), TODAY, TODAY));
    }

    @Test
    void nothing_is_older_than_its_place() {
        assertRefused(
                UnitRefusal.ESTABLISHED_BEFORE_ITS_PARENT,
                () -> root.below(BRANCH, NAME, TODAY.minusDays(1), TODAY, TODAY));
    }

    @Test
    void others_hear_of_a_new_name_and_of_nothing_else() {
        Unit branch = root.below(BRANCH, NAME, TODAY, TODAY, TODAY);
        assertEquals(Optional.empty(), branch.change(NAME, "B-1", null, TODAY));
        Text other = new Text("新名", "New name");
        assertEquals(
                Optional.of(new UnitEvent.UnitRenamed(branch.id, "szpu", other, TODAY)),
                branch.change(other, "B-1", null, TODAY));
    }

    @Test
    void a_university_keeps_its_name() {
        assertRefused(
                UnitRefusal.UNIVERSITY_KEEPS_ITS_NAME,
                () -> root.change(new Text("新名", "New name"), null, null, TODAY));
        assertEquals(Optional.empty(), root.change(NAME, "ROOT", null, TODAY));
    }

    @Test
    void links_lead_to_the_administration() {
        Unit branch = root.below(BRANCH, NAME, TODAY, TODAY, TODAY);
        Unit department = root.below(ADMINISTRATIVE, NAME, TODAY, TODAY, TODAY);
        branch.change(NAME, null, department, TODAY);
        assertEquals(department.id, branch.administrativeUnit);
        assertRefused(UnitRefusal.NOT_AN_ADMINISTRATIVE_UNIT, () -> department.change(NAME, null, branch, TODAY));
    }

    @Test
    void members_are_in_branches_and_their_groups() {
        Unit branch = root.below(BRANCH, NAME, TODAY, TODAY, TODAY);
        branch.mustHaveMembers();
        branch.below(GROUP, NAME, TODAY, TODAY, TODAY).mustHaveMembers();
        assertRefused(UnitRefusal.UNIT_HAS_NO_MEMBERS, root::mustHaveMembers);
        Unit college = root.below(SECONDARY_ORGANISATION, NAME, TODAY, TODAY, TODAY);
        assertRefused(UnitRefusal.UNIT_HAS_NO_MEMBERS, college::mustHaveMembers);
        assertRefused(
                UnitRefusal.UNIT_HAS_NO_MEMBERS,
                () -> college.below(GENERAL_BRANCH, NAME, TODAY, TODAY, TODAY).mustHaveMembers());
        assertRefused(
                UnitRefusal.UNIT_HAS_NO_MEMBERS,
                () -> college.below(ADMINISTRATIVE, NAME, TODAY, TODAY, TODAY).mustHaveMembers());
    }

    @Test
    void only_branches_have_a_kind_and_cover_units() {
        Unit branch = root.below(BRANCH, NAME, TODAY, TODAY, TODAY).composedOf(BranchKind.STUDENT, 2);
        assertSame(BranchKind.STUDENT, branch.kind);
        assertEquals(2, branch.coveredUnits);
        Unit college =
                root.below(SECONDARY_ORGANISATION, NAME, TODAY, TODAY, TODAY).composedOf(null, null);
        assertRefused(UnitRefusal.ONLY_FOR_BRANCHES, () -> college.composedOf(BranchKind.STUDENT, null));
        assertRefused(UnitRefusal.ONLY_FOR_BRANCHES, () -> college.composedOf(null, 1));
    }

    private static void assertRefused(UnitRefusal reason, Runnable decision) {
        assertSame(reason, assertThrows(Refusal.class, decision::run).reason());
    }
}
