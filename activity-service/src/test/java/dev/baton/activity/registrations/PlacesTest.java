package dev.baton.activity.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.testing.Contracts;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PlacesTest {

    private static final UUID ACTIVITY = UUID.fromString("01993f00-0000-7000-8000-0000000000a1");
    private static final Instant NOW = Instant.parse("2026-12-06T08:00:00Z");

    @Test
    void figures_are_written_as_the_contract_says() {
        Places places = Places.of(ACTIVITY, "szpu", ACTIVITY, 120);
        places.registered = 42;
        places.checkedIn = 16;
        Contracts.assertWritten(places.arrive());
    }

    @Test
    void the_last_place_is_taken_and_no_more() {
        Places places = Places.of(ACTIVITY, "szpu", null, 2);
        places.take();
        assertEquals(2, places.take().registered());
        refused(RegistrationRefusal.ACTIVITY_FULL, places::take);
        assertEquals(2, places.registered);
    }

    @Test
    void a_place_given_back_can_be_taken() {
        Places places = Places.of(ACTIVITY, "szpu", null, 1);
        places.take();
        places.giveBack();
        assertEquals(1, places.take().registered());
    }

    @Test
    void without_a_capacity_there_is_always_a_place() {
        Places places = Places.of(ACTIVITY, "szpu", null, null);
        places.registered = 1_000_000;
        assertEquals(1_000_001, places.take().registered());
    }

    @Test
    void a_registration_is_checked_in_once() {
        Places places = Places.of(ACTIVITY, "szpu", null, 1);
        Registration registration = registration();
        places.take();
        registration.checkIn(places, NOW);
        refused(RegistrationRefusal.ALREADY_CHECKED_IN, () -> registration.checkIn(places, NOW));
        assertEquals(1, places.checkedIn);
    }

    @Test
    void who_has_come_cannot_withdraw() {
        Places places = Places.of(ACTIVITY, "szpu", null, 1);
        Registration registration = registration();
        places.take();
        registration.checkIn(places, NOW);
        refused(RegistrationRefusal.WITHDRAWAL_AFTER_CHECK_IN, () -> registration.withdraw(places));
    }

    private static Registration registration() {
        return Registration.of(UUID.randomUUID(), ACTIVITY, "szpu", "szu", UUID.randomUUID(), NOW);
    }

    private static void refused(Reason reason, Executable attempt) {
        assertSame(reason, assertThrows(Refusal.class, attempt).reason());
    }
}
