package dev.baton.platform.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountSumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "106 >60 ?   | more than 166; 1 event without a count | 超过 166；另有 1 场活动人数不详",
                "106 60      | 166                                    | 166",
                "106 >60     | more than 166                          | 超过 166",
                "106 ? ?     | 106; 2 events without a count          | 106；另有 2 场活动人数不详",
                "0 ?         | 0; 1 event without a count             | 0；另有 1 场活动人数不详",
                "?           | unknown; 1 event without a count       | 不详；另有 1 场活动人数不详",
                "106 <5      | 106; 1 event with fewer than 5, not added | 106；另有 1 场活动人数不足 5，未计入",
                "106 ? <5 <5 | 106; 1 event without a count; 2 events with fewer than 5, not added"
                        + " | 106；另有 1 场活动人数不详；另有 2 场活动人数不足 5，未计入"
            })
    void saysWhatItIsInBothLanguages(String counts, String en, String zh) {
        CountSum sum =
                CountSum.of(Stream.of(counts.split(" ")).map(Count::parse).toList());

        assertEquals(en, sum.in(Locale.ENGLISH));
        assertEquals(zh, sum.in(Locale.CHINA));
    }

    @Test
    void isZeroWithoutEvents() {
        assertEquals(new CountSum(new Count.Exact(0), 0, 0), CountSum.of(List.of()));
    }

    @Test
    void neverTakesUnknownForZero() {
        assertEquals(
                new CountSum(new Count.Unknown(), 2, 0),
                CountSum.of(List.of(new Count.Unknown(), new Count.Unknown())));
    }

    @Test
    void saysMoreThanWhenItGetsTooLarge() {
        assertEquals(
                new Count.MoreThan(Count.LARGEST),
                CountSum.of(List.of(new Count.Exact(Count.LARGEST), new Count.Exact(1)))
                        .counted());
    }

    @Test
    void hasNoNegativeNumberOfEvents() {
        assertThrows(IllegalArgumentException.class, () -> new CountSum(new Count.Exact(0), -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new CountSum(new Count.Exact(0), 0, -1));
    }
}
