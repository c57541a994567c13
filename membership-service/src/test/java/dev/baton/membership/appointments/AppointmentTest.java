package dev.baton.membership.appointments;

import static dev.baton.membership.appointments.Office.COMMITTEE_MEMBER;
import static dev.baton.membership.appointments.Office.DEPUTY_SECRETARY;
import static dev.baton.membership.appointments.Office.SECRETARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.appointments.AppointmentEvent.AppointmentEnded;
import dev.baton.membership.appointments.AppointmentEvent.AppointmentMade;
import dev.baton.platform.refusals.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of terms. */
class AppointmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 6);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final UUID UNIT = new UUID(0, 1);
    private static final UUID PERSON = new UUID(0, 2);

    @Test
    void a_term_is_held_from_its_first_day_to_its_last() {
        Appointment term = secretary(TODAY, TOMORROW);
        assertFalse(term.isHeldOn(YESTERDAY));
        assertTrue(term.isHeldOn(TODAY));
        assertTrue(term.isHeldOn(TOMORROW));
        assertFalse(term.isHeldOn(TOMORROW.plusDays(1)));
    }

    @Test
    void a_term_without_end_goes_on() {
        assertTrue(secretary(TODAY, null).isHeldOn(TODAY.plusYears(50)));
    }

    @Test
    void it_changes_next_when_it_begins_and_then_when_it_is_over() {
        Appointment term = secretary(TOMORROW, TOMORROW.plusDays(1));
        assertEquals(Optional.of(TOMORROW), term.nextChangeAfter(TODAY));
        assertEquals(Optional.of(TOMORROW.plusDays(2)), term.nextChangeAfter(TOMORROW));
        assertEquals(Optional.empty(), term.nextChangeAfter(TOMORROW.plusDays(2)));
    }

    @Test
    void from_its_ending_on_an_office_is_not_held() {
        Appointment term = secretary(YESTERDAY, null);
        assertEquals(new AppointmentEnded(term.id, "szpu", PERSON, UNIT, SECRETARY, TODAY), term.end(TODAY, TODAY));
        assertTrue(term.isHeldOn(YESTERDAY));
        assertFalse(term.isHeldOn(TODAY));
        assertEquals(Optional.empty(), term.nextChangeAfter(TODAY));
    }

    @Test
    void a_term_still_to_come_can_be_called_off() {
        Appointment term = secretary(TOMORROW, null);
        term.end(TOMORROW, TODAY);
        assertFalse(term.isHeldOn(TOMORROW));
    }

    @Test
    void an_ending_is_neither_before_the_beginning_nor_foretold() {
        Appointment term = secretary(TODAY, null);
        assertRefused(AppointmentRefusal.ENDS_BEFORE_IT_BEGAN, () -> term.end(YESTERDAY, TODAY));
        assertRefused(AppointmentRefusal.ENDS_IN_THE_FUTURE, () -> term.end(TOMORROW, TODAY));
    }

    @Test
    void what_has_ended_does_not_end_again() {
        Appointment term = secretary(YESTERDAY, null);
        term.end(TODAY, TODAY);
        assertRefused(AppointmentRefusal.APPOINTMENT_HAS_ENDED, () -> term.end(TODAY, TODAY));
        assertRefused(
                AppointmentRefusal.APPOINTMENT_HAS_ENDED,
                () -> secretary(TODAY, TODAY).end(TOMORROW.plusDays(1), TOMORROW.plusDays(1)));
    }

    @Test
    void a_term_ends_after_it_begins_and_not_before_today() {
        assertRefused(AppointmentRefusal.TERM_ENDS_BEFORE_IT_BEGINS, () -> secretary(TOMORROW, TODAY));
        assertRefused(AppointmentRefusal.TERM_IS_OVER, () -> secretary(YESTERDAY, YESTERDAY));
    }

    @Test
    void several_offices_at_once_are_normal() {
        Appointment deputy = Appointment.to(DEPUTY_SECRETARY, UNIT, "szpu", PERSON, TODAY, null, TODAY);
        Appointment elsewhere = Appointment.to(SECRETARY, new UUID(0, 9), "szpu", PERSON, TODAY, null, TODAY);
        secretary(TODAY, null).mustNotRepeat(List.of(deputy, elsewhere));
    }

    @Test
    void the_same_office_is_held_once_at_a_time() {
        Appointment present = secretary(TODAY, TOMORROW);
        assertRefused(
                AppointmentRefusal.ALREADY_APPOINTED,
                () -> secretary(TOMORROW, null).mustNotRepeat(List.of(present)));
        secretary(TOMORROW.plusDays(1), null).mustNotRepeat(List.of(present));
    }

    @Test
    void an_office_that_has_ended_can_be_held_again() {
        Appointment former = secretary(YESTERDAY, null);
        former.end(TODAY, TODAY);
        secretary(TODAY, null).mustNotRepeat(List.of(former));
    }

    @Test
    void one_office_is_held_by_one_person_at_a_time_be_it_for_the_time_being() {
        Appointment acting = Appointment.to(SECRETARY, UNIT, "szpu", new UUID(0, 3), true, TODAY, TOMORROW, TODAY);
        assertRefused(
                AppointmentRefusal.OFFICE_IS_FILLED,
                () -> secretary(TOMORROW, null).mustFindItVacant(List.of(acting)));
        secretary(TOMORROW.plusDays(1), null).mustFindItVacant(List.of(acting));
        secretary(YESTERDAY.minusDays(1), YESTERDAY.plusDays(1)).mustFindItVacant(List.of());
    }

    @Test
    void a_term_that_was_called_off_fills_nothing() {
        Appointment calledOff = secretary(TOMORROW, null);
        calledOff.end(TOMORROW, TODAY);
        assertFalse(calledOff.wasEverHeld());
        secretary(TODAY, null).mustFindItVacant(List.of(calledOff));
    }

    @Test
    void of_deputies_there_may_be_several() {
        Appointment deputy = Appointment.to(DEPUTY_SECRETARY, UNIT, "szpu", new UUID(0, 3), TODAY, null, TODAY);
        Appointment.to(DEPUTY_SECRETARY, UNIT, "szpu", PERSON, TODAY, null, TODAY)
                .mustFindItVacant(List.of(deputy));
    }

    @Test
    void who_gives_way_does_so_on_the_successors_first_day() {
        Appointment term = secretary(YESTERDAY, null);
        assertEquals(new AppointmentEnded(term.id, "szpu", PERSON, UNIT, SECRETARY, TODAY), term.giveWay(TODAY, TODAY));
        secretary(TODAY, null).mustFindItVacant(List.of(term));
        assertRefused(
                AppointmentRefusal.ENDS_IN_THE_FUTURE,
                () -> secretary(YESTERDAY, null).giveWay(TOMORROW, TODAY));
    }

    @Test
    void it_gives_rights_where_it_is_held_and_while_it_is() {
        Appointment term = secretary(TODAY, TODAY);
        assertTrue(term.reaches(List.of(new UUID(0, 9), UNIT), TODAY));
        assertFalse(term.reaches(List.of(new UUID(0, 9)), TODAY));
        assertFalse(term.reaches(List.of(UNIT), TOMORROW));
        assertFalse(Appointment.to(COMMITTEE_MEMBER, UNIT, "szpu", PERSON, TODAY, null, TODAY)
                .reaches(List.of(UNIT), TODAY));
    }

    @Test
    void others_hear_who_holds_what_where_and_how_long() {
        Appointment term = secretary(TODAY, TOMORROW);
        assertEquals(
                new AppointmentMade(term.id, "szpu", PERSON, UNIT, SECRETARY, TODAY, TOMORROW, false), term.made());
        assertEquals(UNIT + ":secretary", term.heldOffice().toString());
    }

    private static Appointment secretary(LocalDate from, @Nullable LocalDate until) {
        return Appointment.to(SECRETARY, UNIT, "szpu", PERSON, from, until, TODAY);
    }

    private static void assertRefused(AppointmentRefusal reason, Runnable decision) {
        assertSame(reason, assertThrows(Refusal.class, decision::run).reason());
    }
}
