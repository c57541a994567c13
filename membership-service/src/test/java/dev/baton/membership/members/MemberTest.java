package dev.baton.membership.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.membership.members.MemberEvent.MemberJoined;
import dev.baton.platform.refusals.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of the roster. */
class MemberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 6);
    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID BRANCH = new UUID(0, 2);

    @Test
    void others_hear_who_joined_what_and_when_and_no_more() {
        assertEquals(
                new MemberJoined(PERSON, "szpu", BRANCH, TODAY), joining(TODAY).joined());
    }

    @Test
    void nobody_has_joined_in_the_future() {
        Refusal refusal = assertThrows(Refusal.class, () -> joining(TODAY.plusDays(1)));
        assertSame(MemberRefusal.JOINED_IN_THE_FUTURE, refusal.reason());
    }

    @Test
    void nobody_on_a_roster_joined_before_1900() {
        Refusal refusal = assertThrows(Refusal.class, () -> joining(LocalDate.of(1899, 12, 31)));
        assertSame(MemberRefusal.JOINED_LONG_AGO, refusal.reason());
    }

    private static Member joining(LocalDate on) {
        return Member.joining(PERSON, "szpu", BRANCH, Stage.APPLICANT, on, TODAY);
    }
}
