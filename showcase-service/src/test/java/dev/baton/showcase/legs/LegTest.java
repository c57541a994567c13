package dev.baton.showcase.legs;

import static dev.baton.showcase.legs.LegRefusal.INITIATIVE_NOT_LAUNCHED;
import static dev.baton.showcase.legs.LegRefusal.LEG_IS_NOT_OPEN;
import static dev.baton.showcase.legs.LegRefusal.NOT_THE_HOST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.testing.Contracts;
import dev.baton.showcase.legs.LegEvent.LegOpened;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The life of a leg. */
class LegTest {

    private static final UUID ID = UUID.fromString("019ae0c0-7000-7000-8000-000000000011");
    private static final UUID INITIATIVE = UUID.fromString("019ae0c0-7000-7000-8000-000000000001");

    private final Leg leg = Leg.planned(ID, INITIATIVE, 1, "szpu");

    @Test
    void it_opens_as_the_contract_says() {
        LegOpened opened = leg.open();
        Contracts.assertWritten(opened);
        assertEquals(LegStatus.OPEN, leg.status());
    }

    @Test
    void it_opens_once() {
        leg.open();
        assertRefused(LEG_IS_NOT_OPEN, leg::open);
    }

    @Test
    void before_the_launch_it_cannot_be_over() {
        assertRefused(INITIATIVE_NOT_LAUNCHED, leg::conclude);
        assertFalse(leg.isConcluded());
    }

    @Test
    void it_concludes_once() {
        leg.open();
        leg.conclude();
        assertTrue(leg.isConcluded());
        assertRefused(LEG_IS_NOT_OPEN, leg::conclude);
    }

    @Test
    void the_handover_ends_it_and_plans_the_next() {
        leg.open();
        leg.conclude();
        Leg next = leg.handOver(UUID.randomUUID(), "szu");
        assertEquals(LegStatus.HANDED_OVER, leg.status());
        assertTrue(leg.isConcluded());
        assertEquals(2, next.number());
        assertEquals("szu", next.host());
        assertEquals(INITIATIVE, next.initiative());
        assertTrue(next.isPlanned());
    }

    @Test
    void only_a_concluded_leg_is_handed_over() {
        leg.open();
        assertRefused(LEG_IS_NOT_OPEN, () -> leg.handOver(UUID.randomUUID(), "szu"));
    }

    @Test
    void it_has_one_host() {
        leg.mustBeHostedBy("szpu");
        assertRefused(NOT_THE_HOST, () -> leg.mustBeHostedBy("szu"));
    }

    private static void assertRefused(LegRefusal reason, Executable step) {
        assertEquals(reason, assertThrows(Refusal.class, step).reason());
    }
}
