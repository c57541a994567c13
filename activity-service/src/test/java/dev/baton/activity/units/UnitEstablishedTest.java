package dev.baton.activity.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.platform.testing.Contracts;
import org.junit.jupiter.api.Test;

class UnitEstablishedTest {

    @Test
    void reads_what_membership_service_writes() {
        UnitEstablished event = Contracts.read("membership.unit-established.v1", UnitEstablished.class);
        assertEquals("szpu", event.university());
        assertEquals(event.unit(), event.path().getLast());
    }
}
