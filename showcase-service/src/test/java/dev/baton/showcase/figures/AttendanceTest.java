package dev.baton.showcase.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.platform.values.Count;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The figures stand from the closing on, in whatever order the two topics arrive. */
class AttendanceTest {

    private static final Instant CLOSING = Instant.parse("2026-12-06T10:00:00Z");

    private final Attendance attendance = Attendance.of(UUID.randomUUID());

    @Test
    void what_was_told_before_the_closing_counts_though_it_arrives_after() {
        attendance.close(CLOSING);
        attendance.registrations(41, 16, CLOSING.minusSeconds(2));
        attendance.registrations(42, 17, CLOSING.minusSeconds(1));
        assertEquals(new Count.Exact(42), attendance.registered);
    }

    @Test
    void what_is_told_after_the_closing_does_not_count() {
        attendance.registrations(42, 17, CLOSING.minusSeconds(1));
        attendance.headcount(new Count.Exact(106), CLOSING.minusSeconds(1));
        attendance.close(CLOSING);
        attendance.registrations(41, 17, CLOSING.plusSeconds(1));
        attendance.headcount(new Count.Exact(107), CLOSING.plusSeconds(1));
        assertEquals(new Count.Exact(42), attendance.registered);
        assertEquals(new Count.Exact(106), attendance.headcount);
    }

    @Test
    void a_headcount_first_recorded_after_the_closing_counts_and_stands() {
        attendance.close(CLOSING);
        attendance.headcount(new Count.Exact(106), CLOSING.plusSeconds(1));
        attendance.headcount(new Count.Exact(107), CLOSING.plusSeconds(2));
        assertEquals(new Count.Exact(106), attendance.headcount);
    }
}
