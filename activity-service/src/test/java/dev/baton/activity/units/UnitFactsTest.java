package dev.baton.activity.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.platform.testing.Contracts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitFactsTest {

    @Test
    void reads_that_a_unit_was_established() {
        UnitEstablished event = Contracts.read("membership.unit-established.v1", UnitEstablished.class);
        assertEquals("szpu", event.university());
        assertEquals(event.unit(), event.path().getLast());
    }

    @Test
    void reads_where_a_unit_moved() {
        UnitMoved event = Contracts.read("membership.unit-moved.v1", UnitMoved.class);
        assertEquals(event.parent(), event.path().get(1));
        assertEquals(event.unit(), event.path().getLast());
    }

    @Test
    void reads_that_a_unit_is_no_more() {
        UnitDissolved event = Contracts.read("membership.unit-dissolved.v1", UnitDissolved.class);
        assertEquals(LocalDate.of(2026, 12, 7), event.on());
    }
}
