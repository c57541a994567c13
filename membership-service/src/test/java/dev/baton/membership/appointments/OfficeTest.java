package dev.baton.membership.appointments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.appointments.Vacancies.Vacancy;
import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which offices give rights, where they belong, and what is missing where. */
class OfficeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 6);
    private static final UUID UNIT = new UUID(0, 1);

    @Test
    void three_offices_give_rights() {
        assertEquals(
                List.of(Office.SECRETARY, Office.DEPUTY_SECRETARY, Office.ORGANISATION_OFFICER),
                Arrays.stream(Office.values()).filter(Office::givesRights).toList());
    }

    @Test
    void leaders_are_of_groups_and_groups_have_nothing_else() {
        assertTrue(Office.GROUP_LEADER.belongsIn(UnitType.GROUP));
        assertTrue(Office.COMMITTEE_MEMBER.belongsIn(UnitType.BRANCH));
        assertFalse(Office.GROUP_LEADER.belongsIn(UnitType.BRANCH));
        assertFalse(Office.COMMITTEE_MEMBER.belongsIn(UnitType.GROUP));
    }

    @Test
    void an_office_is_vacant_unless_held_for_good() {
        assertEquals(List.of(new Vacancy(Office.SECRETARY, false)), vacanciesWith(List.of()));
        assertEquals(List.of(new Vacancy(Office.SECRETARY, true)), vacanciesWith(List.of(secretary(true, TODAY))));
        assertEquals(List.of(), vacanciesWith(List.of(secretary(false, TODAY))));
        assertEquals(
                List.of(new Vacancy(Office.SECRETARY, false)),
                vacanciesWith(List.of(secretary(false, TODAY.plusDays(1)))));
    }

    @Test
    void an_office_of_the_administration_is_short_of_nobody() {
        assertEquals(
                List.of(),
                Vacancies.of(UNIT, UnitType.ADMINISTRATIVE, List.of(), TODAY).vacancies());
    }

    private static List<Vacancy> vacanciesWith(List<Appointment> appointments) {
        return Vacancies.of(UNIT, UnitType.BRANCH, appointments, TODAY).vacancies();
    }

    private static Appointment secretary(boolean acting, LocalDate from) {
        return Appointment.to(Office.SECRETARY, UNIT, "szpu", new UUID(0, 2), acting, from, null, TODAY);
    }
}
