package dev.baton.showcase.officers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.testing.Contracts;
import dev.baton.showcase.officers.AppointmentFact.AppointmentEnded;
import dev.baton.showcase.officers.AppointmentFact.AppointmentMade;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Membership-service's contract files can be read here, and say who is in office when. */
class OfficerTest {

    private final AppointmentMade made = Contracts.read("membership.appointment-made.v1", AppointmentMade.class);
    private final AppointmentEnded ended = Contracts.read("membership.appointment-ended.v1", AppointmentEnded.class);
    private final Officer officer = Officer.of(made);

    @Test
    void an_office_is_held_from_the_first_day_of_its_term_to_the_last() {
        officer.learn(made);
        assertFalse(officer.isInOfficeOn(LocalDate.of(2025, 8, 31)));
        assertTrue(officer.isInOfficeOn(LocalDate.of(2025, 9, 1)));
        assertTrue(officer.isInOfficeOn(LocalDate.of(2028, 8, 31)));
        assertFalse(officer.isInOfficeOn(LocalDate.of(2028, 9, 1)));
    }

    @Test
    void a_secretary_acts_for_the_unit_and_who_sits_on_its_committee_does_not() {
        assertTrue(made.givesRights());
        assertFalse(withOffice("committee-member").givesRights());
        assertFalse(withOffice("an-office-of-tomorrow").givesRights());
        assertFalse(withOffice("group-leader").givesRights());
    }

    private AppointmentMade withOffice(String office) {
        return new AppointmentMade(
                made.appointment(), made.person(), made.university(), made.unit(), office, made.from(), made.until());
    }

    @Test
    void it_ends_early_whatever_is_told_first() {
        officer.learn(ended);
        assertFalse(officer.isInOfficeOn(LocalDate.of(2026, 12, 6)));
        officer.learn(made);
        assertTrue(officer.isInOfficeOn(LocalDate.of(2026, 12, 6)));
        assertFalse(officer.isInOfficeOn(LocalDate.of(2026, 12, 7)));
    }
}
