package dev.baton.membership.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.Office;
import dev.baton.membership.universities.SampleUniversity;
import dev.baton.membership.universities.University;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    void without_offices_it_is_an_account_all_the_same() {
        assertEquals(
                Optional.of(new WantedAccount("szpu", "样例大学 · Sample University", PERSON, "sample", List.of(), null)),
                WantedAccount.of(SZPU, PERSON, "sample", List.of(), TODAY));
    }

    @Test
    void who_has_no_login_has_no_account() {
        assertTrue(WantedAccount.of(SZPU, PERSON, null, List.of(), TODAY).isEmpty());
    }

    private WantedAccount wanted(Appointment... appointments) {
        return WantedAccount.of(SZPU, PERSON, "sample", List.of(appointments), TODAY)
                .orElseThrow();
    }

    private Appointment appointed(Office office, UUID unit, LocalDate from, @Nullable LocalDate until) {
        return Appointment.to(office, unit, "szpu", PERSON, from, until, TODAY);
    }
}
