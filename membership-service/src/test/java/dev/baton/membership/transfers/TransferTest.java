package dev.baton.membership.transfers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.refusals.RequestReason;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The rules of one transfer. */
class TransferTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST_DAY = DAY.plusDays(30);
    private static final Letter LETTER = new Letter("u1-2026-1", DAY, LAST_DAY);
    private static final UUID BRANCH = UUID.randomUUID();

    private final Transfer transfer = within();

    @Test
    void a_letter_is_good_on_its_last_day() {
        transfer.release(LETTER, BRANCH, DAY);
        transfer.receive(LAST_DAY);
        assertEquals(TransferState.RECEIVED, transfer.stateOn(LAST_DAY));
        assertEquals(LAST_DAY, transfer.closedOn);
    }

    @Test
    void a_letter_is_no_good_the_day_after() {
        transfer.release(LETTER, BRANCH, DAY);
        assertRefused(TransferRefusal.LETTER_HAS_LAPSED, () -> transfer.receive(LAST_DAY.plusDays(1)));
        assertRefused(
                TransferRefusal.LETTER_HAS_LAPSED,
                () -> transfer.giveBack(ReturnReason.WRONG_DESTINATION, LAST_DAY.plusDays(1)));
    }

    @Test
    void what_has_lapsed_is_released_anew_and_what_has_not_is_not() {
        transfer.release(LETTER, BRANCH, DAY);
        assertRefused(TransferRefusal.ALREADY_RELEASED, () -> transfer.release(LETTER, BRANCH, LAST_DAY));
        LocalDate later = LAST_DAY.plusDays(1);
        transfer.release(new Letter("u1-2026-2", later, later.plusDays(30)), BRANCH, later);
        assertDoesNotThrow(() -> transfer.receive(later));
    }

    @Test
    void that_a_letter_has_lapsed_is_another_version_without_a_change() {
        transfer.release(LETTER, BRANCH, DAY);
        assertEquals(TransferState.LAPSED, transfer.stateOn(LAST_DAY.plusDays(1)));
        assertNotEquals(transfer.versionOn(LAST_DAY), transfer.versionOn(LAST_DAY.plusDays(1)));
    }

    @Test
    void nobody_is_received_who_was_not_released() {
        assertRefused(TransferRefusal.NOT_RELEASED_YET, () -> transfer.receive(DAY));
        assertRefused(TransferRefusal.NOT_RELEASED_YET, () -> transfer.giveBack(ReturnReason.NOT_ENROLLED_HERE, DAY));
    }

    @Test
    void nobody_is_received_twice() {
        transfer.release(LETTER, BRANCH, DAY);
        transfer.receive(DAY);
        assertRefused(TransferRefusal.ALREADY_RECEIVED, () -> transfer.receive(DAY));
        assertRefused(TransferRefusal.ALREADY_RECEIVED, () -> transfer.withdraw(false, DAY));
        assertRefused(TransferRefusal.ALREADY_RECEIVED, () -> transfer.release(LETTER, BRANCH, LAST_DAY.plusDays(1)));
    }

    @Test
    void what_was_returned_or_withdrawn_is_over() {
        transfer.release(LETTER, BRANCH, DAY);
        transfer.giveBack(ReturnReason.LETTER_HAS_ERRORS, DAY);
        Transfer withdrawn = within();
        withdrawn.withdraw(false, DAY);
        for (Transfer over : new Transfer[] {transfer, withdrawn}) {
            assertRefused(TransferRefusal.TRANSFER_IS_OVER, () -> over.receive(DAY));
            assertRefused(TransferRefusal.TRANSFER_IS_OVER, () -> over.release(LETTER, BRANCH, DAY));
            assertRefused(TransferRefusal.TRANSFER_IS_OVER, () -> over.withdraw(false, DAY));
        }
    }

    @Test
    void who_asked_withdraws() {
        assertRefused(TransferRefusal.ONLY_WHO_ASKED_WITHDRAWS, () -> transfer.withdraw(true, DAY));
        Transfer own = Transfer.requested(TransferKind.OUT_OF_THE_SUITE, "u1", UUID.randomUUID(), BRANCH, true, DAY);
        assertRefused(TransferRefusal.ONLY_WHO_ASKED_WITHDRAWS, () -> own.withdraw(false, DAY));
        own.withdraw(true, DAY);
        assertEquals(TransferState.WITHDRAWN, own.stateOn(DAY));
    }

    @Test
    void a_letter_that_has_lapsed_is_withdrawn_by_either() {
        for (boolean askedByMember : new boolean[] {true, false}) {
            Transfer lapsed = Transfer.requested(
                    TransferKind.OUT_OF_THE_SUITE, "u1", UUID.randomUUID(), BRANCH, askedByMember, DAY);
            lapsed.release(LETTER, BRANCH, DAY);
            assertRefused(TransferRefusal.ONLY_WHO_ASKED_WITHDRAWS, () -> lapsed.withdraw(!askedByMember, LAST_DAY));
            lapsed.withdraw(!askedByMember, LAST_DAY.plusDays(1));
            assertEquals(TransferState.WITHDRAWN, lapsed.state);
        }
    }

    @Test
    void the_old_side_declines_before_there_is_a_letter_and_nobody_is_let_go_then() {
        Transfer declined =
                Transfer.requested(TransferKind.OUT_OF_THE_SUITE, "u1", UUID.randomUUID(), BRANCH, true, DAY);
        declined.decline(DeclineReason.NOT_LEAVING_YET, DAY);
        assertEquals(TransferState.DECLINED, declined.stateOn(DAY));
        assertEquals(DAY, declined.closedOn);
        assertRefused(TransferRefusal.TRANSFER_IS_OVER, () -> declined.release(LETTER, BRANCH, DAY));
        assertRefused(TransferRefusal.TRANSFER_IS_OVER, () -> declined.decline(DeclineReason.HANDLED_ON_PAPER, DAY));
        transfer.release(LETTER, BRANCH, DAY);
        assertRefused(TransferRefusal.ALREADY_RELEASED, () -> transfer.decline(DeclineReason.WRONG_DESTINATION, DAY));
        Transfer half = away().otherHalf(BRANCH);
        assertRefused(TransferRefusal.OTHER_SIDE_DECIDES, () -> half.decline(DeclineReason.WRONG_DESTINATION, DAY));
    }

    @Test
    void the_new_university_gets_the_letter_and_nothing_about_the_person() {
        Transfer half = away().otherHalf(BRANCH);
        assertEquals(TransferKind.FROM_ANOTHER_UNIVERSITY, half.kind);
        assertEquals("u2", half.university);
        assertEquals(LETTER, half.letter);
        assertNull(half.person);
        assertNull(half.fromUnit);
    }

    @Test
    void the_new_university_neither_releases_nor_withdraws() {
        Transfer half = away().otherHalf(BRANCH);
        assertRefused(TransferRefusal.OTHER_SIDE_DECIDES, () -> half.release(LETTER, BRANCH, LAST_DAY.plusDays(1)));
        assertRefused(TransferRefusal.OTHER_SIDE_DECIDES, () -> half.withdraw(false, DAY));
    }

    @Test
    void only_letters_from_elsewhere_are_passed_on() {
        UUID college = UUID.randomUUID();
        Transfer half = away().otherHalf(BRANCH);
        half.direct(college, DAY);
        assertEquals(college, half.toUnit);
        transfer.release(LETTER, BRANCH, DAY);
        assertRefused(TransferRefusal.NOT_A_LETTER_FROM_ELSEWHERE, () -> transfer.direct(college, DAY));
    }

    @Test
    void two_halves_are_one_letter_where_each_names_the_other() {
        Transfer here = away();
        Transfer half = here.otherHalf(BRANCH);
        assertRefused(RequestReason.NOT_FOUND, () -> here.mustAnswer(half));
        here.answeredBy(half);
        assertDoesNotThrow(() -> here.mustAnswer(half));
        assertDoesNotThrow(() -> half.mustAnswer(here));
    }

    @Test
    void a_half_of_a_third_university_is_no_part_of_the_letter() {
        Transfer here = away();
        Transfer half = here.otherHalf(BRANCH);
        here.answeredBy(half);
        Transfer forged = here.otherHalf(BRANCH);
        assertRefused(RequestReason.NOT_FOUND, () -> here.mustAnswer(forged));
        forged.id = half.id;
        forged.university = "u3";
        assertRefused(RequestReason.NOT_FOUND, () -> here.mustAnswer(forged));
    }

    private static Transfer within() {
        return Transfer.requested(
                TransferKind.WITHIN_THE_UNIVERSITY, "u1", UUID.randomUUID(), UUID.randomUUID(), false, DAY);
    }

    private static Transfer away() {
        Transfer away = Transfer.requested(
                TransferKind.TO_ANOTHER_UNIVERSITY, "u1", UUID.randomUUID(), UUID.randomUUID(), false, DAY);
        away.otherUniversity = "u2";
        away.release(LETTER, BRANCH, DAY);
        return away;
    }

    private static void assertRefused(Reason reason, Executable step) {
        assertEquals(reason, assertThrows(Refusal.class, step).reason());
    }
}
