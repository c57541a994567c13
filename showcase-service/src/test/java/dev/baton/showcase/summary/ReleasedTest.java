package dev.baton.showcase.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.platform.values.Count;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neither a small count is told nor what could be subtracted to find one. */
class ReleasedTest {

    @ParameterizedTest(name = "{0} registered, {1} checked in: told as {2} and {3}")
    @CsvSource({
        "106, 60,  106, 60",
        "106, 101, 106, 101",
        "106, 102, 106, >101",
        "106, 106, 106, >101",
        "106, 4,   106, <5",
        "106, 0,   106, <5",
        "8,   7,   8,   ?",
        "4,   4,   <5,  <5",
        "2,   0,   <5,  <5",
        "?,   ?,   ?,   ?",
        "106, ?,   106, ?"
    })
    void small_counts_and_small_gaps_are_not_told(
            String registered, String checkedIn, String registeredTold, String checkedInTold) {
        assertEquals(
                new Released(Count.parse(registeredTold), Count.parse(checkedInTold)),
                Released.of(Count.parse(registered), Count.parse(checkedIn)));
    }
}
