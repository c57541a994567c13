package dev.baton.membership.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When the end of a term is near, and who is to hear of it. */
class MarkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 6);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    private static final UUID BRANCH = new UUID(0, 1);
    private static final UUID COLLEGE = new UUID(0, 2);

    @Test
    void six_months_ahead_is_the_first_day_it_is_told() {
        assertEquals(Optional.of(Mark.SIX_MONTHS), Mark.reached(LONG_AGO, LocalDate.of(2027, 6, 6), TODAY));
        assertEquals(Optional.empty(), Mark.reached(LONG_AGO, LocalDate.of(2027, 6, 7), TODAY));
    }

    @Test
    void from_four_months_ahead_the_nearer_mark_is_told() {
        assertEquals(Optional.of(Mark.FOUR_MONTHS), Mark.reached(LONG_AGO, LocalDate.of(2027, 4, 6), TODAY));
        assertEquals(Optional.of(Mark.SIX_MONTHS), Mark.reached(LONG_AGO, LocalDate.of(2027, 4, 7), TODAY));
    }

    @Test
    void it_is_told_up_to_the_last_day_and_not_after() {
        assertEquals(Optional.of(Mark.FOUR_MONTHS), Mark.reached(LONG_AGO, TODAY, TODAY));
        assertEquals(Optional.empty(), Mark.reached(LONG_AGO, TODAY.minusDays(1), TODAY));
    }

    @Test
    void a_mark_that_a_term_was_past_when_it_began_is_not_told() {
        LocalDate lastDay = TODAY.plusMonths(5);
        assertEquals(Optional.empty(), Mark.reached(TODAY, lastDay, TODAY));
        assertEquals(Optional.of(Mark.FOUR_MONTHS), Mark.reached(TODAY, lastDay, TODAY.plusMonths(1)));
        assertEquals(Optional.empty(), Mark.reached(TODAY, TODAY.plusMonths(4), TODAY));
        assertEquals(
                Optional.of(Mark.SIX_MONTHS),
                Mark.reached(TODAY, TODAY.plusMonths(6).plusDays(1), TODAY.plusDays(1)));
    }

    @Test
    void the_units_secretary_and_the_office_above_hear_of_it() {
        List<Appointment> terms = List.of(
                term(1, Office.SECRETARY, BRANCH, TODAY),
                term(2, Office.DEPUTY_SECRETARY, BRANCH, TODAY),
                term(3, Office.SECRETARY, COLLEGE, TODAY),
                term(4, Office.ORGANISATION_OFFICER, COLLEGE, TODAY),
                term(5, Office.COMMITTEE_MEMBER, COLLEGE, TODAY),
                term(1, Office.ORGANISATION_OFFICER, COLLEGE, TODAY),
                term(6, Office.SECRETARY, COLLEGE, TODAY.plusDays(1)));
        assertEquals(List.of(new UUID(1, 1), new UUID(1, 3), new UUID(1, 4)), Recipients.of(terms, COLLEGE, TODAY));
    }

    private static Appointment term(int person, Office office, UUID unit, LocalDate from) {
        return Appointment.to(office, unit, "szpu", new UUID(1, person), from, null, TODAY);
    }
}
