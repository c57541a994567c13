package dev.baton.membership.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.Office;
import dev.baton.membership.universities.SampleUniversity;
import dev.baton.membership.universities.University;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an account should be, from what the database holds about the person. */
class WantedAccountTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 6);
    private static final University SZPU = SampleUniversity.named("szpu");
    private static final UUID BRANCH = new UUID(0, 1);
    private static final UUID COLLEGE = new UUID(0, 2);

    private static final UUID PERSON = new UUID(0, 3);

    @Test
    void it_lists_all_offices_held_today_in_a_fixed_order() {
        WantedAccount wanted = wanted(
                appointed(Office.SECRETARY, COLLEGE, TODAY, null), appointed(Office.SECRETARY, BRANCH, TODAY, TODAY));
        assertEquals(List.of(BRANCH + ":secretary", COLLEGE + ":secretary"), wanted.offices());
    }

    @Test
    void it_leaves_out_what_is_still_to_come_and_says_when_to_look_again() {
        WantedAccount wanted = wanted(
                appointed(Office.SECRETARY, BRANCH, TODAY.plusDays(9), null),
                appointed(Office.DEPUTY_SECRETARY, BRANCH, TODAY, TODAY.plusDays(3)));
        assertEquals(List.of(BRANCH + ":deputy-secretary"), wanted.offices());
        assertEquals(TODAY.plusDays(4), wanted.lookAgainOn());
    }

    @Test
    void a_member_without_offices_has_an_account_all_the_same() {
        assertEquals(
                new WantedAccount("szpu", "样例大学 · Sample University", PERSON, "sample", true, List.of(), null),
                WantedAccount.of(SZPU, PERSON, "sample", List.of(), true, TODAY));
    }

    @Test
    void who_has_left_and_holds_no_office_may_not_sign_in() {
        assertFalse(WantedAccount.of(SZPU, PERSON, "sample", List.of(), false, TODAY)
                .open());
        assertFalse(wanted(appointed(Office.SECRETARY, BRANCH, TODAY.plusDays(1), null))
                .open());
        assertTrue(wanted(appointed(Office.SECRETARY, BRANCH, TODAY, TODAY)).open());
    }

    @Test
    void an_office_that_gives_no_rights_keeps_the_account_and_stays_out_of_the_token() {
        WantedAccount wanted = wanted(appointed(Office.COMMITTEE_MEMBER, BRANCH, TODAY, null));
        assertTrue(wanted.open());
        assertEquals(List.of(), wanted.offices());
    }

    private WantedAccount wanted(Appointment... appointments) {
        return WantedAccount.of(SZPU, PERSON, "sample", List.of(appointments), false, TODAY);
    }

    private Appointment appointed(Office office, UUID unit, LocalDate from, @Nullable LocalDate until) {
        return Appointment.to(office, unit, "szpu", PERSON, from, until, TODAY);
    }
}
