package dev.baton.membership.erasures;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.refusals.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Who may be asked to be erased, and that what is decided stays so. */
class ErasureTest {

    private static final Instant NOW = Instant.parse("2026-12-07T08:00:00Z");
    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID OFFICER = new UUID(0, 2);

    @Test
    void a_university_may_ask_on_paper_for_members_and_by_itself_for_who_has_left() {
        assertTrue(official(ErasureGround.ASKED_IN_WRITING, true).isPending());
        assertTrue(official(ErasureGround.ASKED_IN_WRITING, false).isPending());
        assertTrue(official(ErasureGround.HAS_LEFT, false).isPending());
    }

    @Test
    void who_is_still_a_member_has_not_left() {
        assertRefused(ErasureRefusal.STILL_A_MEMBER, () -> official(ErasureGround.HAS_LEFT, true));
    }

    @Test
    void nobody_states_the_wish_of_another() {
        assertRefused(ErasureRefusal.WISH_OF_ANOTHER, () -> official(ErasureGround.OWN_WISH, false));
    }

    @Test
    void what_is_decided_stays_decided() {
        Erasure refused = Erasure.wished("szpu", PERSON, NOW);
        refused.refuse(KeptBecause.KEPT_BY_LAW, OFFICER, NOW);
        assertRefused(ErasureRefusal.ERASURE_IS_DECIDED, () -> refused.done(OFFICER, NOW));
        Erasure withdrawn = Erasure.wished("szpu", PERSON, NOW);
        withdrawn.withdraw(NOW);
        assertRefused(ErasureRefusal.ERASURE_IS_DECIDED, () -> withdrawn.done(OFFICER, NOW));
        Erasure done = Erasure.wished("szpu", PERSON, NOW);
        done.done(OFFICER, NOW);
        assertTrue(done.isDone());
        assertRefused(ErasureRefusal.ERASURE_IS_DECIDED, () -> done.withdraw(NOW));
    }

    private static Erasure official(ErasureGround ground, boolean isMember) {
        return Erasure.official("szpu", PERSON, ground, isMember, OFFICER, NOW);
    }

    private static void assertRefused(ErasureRefusal reason, Executable act) {
        assertSame(reason, assertThrows(Refusal.class, act).reason());
    }
}
