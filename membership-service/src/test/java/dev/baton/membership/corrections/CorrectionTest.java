package dev.baton.membership.corrections;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.membership.people.PersonalData;
import dev.baton.platform.refusals.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What may be asked to be put right, and what becomes of it. */
class CorrectionTest {

    private static final Instant NOW = Instant.parse("2026-12-07T08:00:00Z");
    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID OFFICER = new UUID(0, 2);
    private static final byte[] SEALED = {1, 2, 3};
    private static final PersonalData HELD =
            new PersonalData("样例张三", "S-1", "sample", "13800001234", "sample@szpu.example");

    @Test
    void what_is_left_out_stays() {
        assertEquals(
                new PersonalData("样例李四", "S-1", "sample", "13800001234", "sample@szpu.example"),
                new Wanted("样例李四", null, null, false, null, false, null).appliedTo(HELD));
        assertEquals(
                new PersonalData("样例张三", "S-2", "sample", "+86 755 0000", "sample@szpu.example"),
                new Wanted(null, "S-2", "+86 755 0000", false, null, false, null).appliedTo(HELD));
    }

    @Test
    void the_telephone_number_can_go() {
        Wanted without = new Wanted(null, null, null, true, null, false, null);
        assertNull(without.appliedTo(HELD).phone());
        assertArrayEquals(new String[] {"phone"}, without.fields());
    }

    @Test
    void so_can_the_address() {
        Wanted without = new Wanted(null, null, null, false, null, true, null);
        assertNull(without.appliedTo(HELD).email());
        assertArrayEquals(new String[] {"email"}, without.fields());
        Wanted other = new Wanted(null, null, null, false, "other@szpu.example", false, null);
        assertEquals("other@szpu.example", other.appliedTo(HELD).email());
    }

    @Test
    void something_must_be_wanted_and_make_sense() {
        LocalDate day = LocalDate.of(2024, 6, 28);
        assertRefused(
                CorrectionRefusal.NOTHING_TO_CORRECT,
                () -> Correction.mustMakeSense(new Wanted(null, null, null, false, null, false, null), true));
        assertRefused(
                CorrectionRefusal.PHONE_GIVEN_AND_UNWANTED,
                () -> Correction.mustMakeSense(new Wanted(null, null, "13800001234", true, null, false, null), true));
        assertRefused(
                CorrectionRefusal.EMAIL_GIVEN_AND_UNWANTED,
                () -> Correction.mustMakeSense(new Wanted(null, null, null, false, "a@b.example", true, null), true));
        assertRefused(
                CorrectionRefusal.NOT_A_MEMBER,
                () -> Correction.mustMakeSense(new Wanted(null, null, null, false, null, false, day), false));
        assertDoesNotThrow(() -> Correction.mustMakeSense(new Wanted(null, null, null, false, null, false, day), true));
    }

    @Test
    void approving_hands_out_what_was_wanted_and_keeps_nothing_of_it() {
        Correction correction = pending();
        assertArrayEquals(SEALED, correction.approve(OFFICER, NOW));
        assertNull(correction.wanted);
        assertSame(CorrectionState.APPROVED, correction.state);
    }

    @Test
    void refusing_keeps_nothing_of_it_either() {
        Correction correction = pending();
        correction.refuse(DeclinedBecause.CANNOT_BE_VERIFIED, OFFICER, NOW);
        assertNull(correction.wanted);
        assertSame(DeclinedBecause.CANNOT_BE_VERIFIED, correction.because);
    }

    @Test
    void what_is_decided_stays_decided() {
        Correction correction = pending();
        correction.approve(OFFICER, NOW);
        assertRefused(CorrectionRefusal.CORRECTION_IS_DECIDED, () -> correction.approve(OFFICER, NOW));
        assertRefused(
                CorrectionRefusal.CORRECTION_IS_DECIDED,
                () -> correction.refuse(DeclinedBecause.CORRECT_AS_IT_IS, OFFICER, NOW));
    }

    private static Correction pending() {
        Wanted wanted = new Wanted("样例李四", null, null, false, null, false, null);
        return Correction.asked("szpu", PERSON, wanted, SEALED, CorrectionReason.MISWRITTEN, NOW);
    }

    private static void assertRefused(CorrectionRefusal reason, Executable act) {
        assertSame(reason, assertThrows(Refusal.class, act).reason());
    }
}
