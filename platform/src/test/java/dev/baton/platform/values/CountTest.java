package dev.baton.platform.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

    private final JsonMapper json = new JsonMapper();
    private final CountConverter converter = new CountConverter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "106 | 106    | 106",
                "0   | 0      | 0",
                ">60 | 超过 60 | more than 60",
                "?   | 不详    | unknown",
                "<5  | 不足 5  | fewer than 5"
            })
    void saysWhatItIsInBothLanguages(String count, String zh, String en) {
        assertEquals(zh, Count.parse(count).in(Locale.SIMPLIFIED_CHINESE));
        assertEquals(en, Count.parse(count).in(Locale.UK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "106        | {\"kind\":\"exact\",\"value\":106}",
                "0          | {\"kind\":\"exact\",\"value\":0}",
                "1000000000 | {\"kind\":\"exact\",\"value\":1000000000}",
                ">60        | {\"kind\":\"more-than\",\"value\":60}",
                "?          | {\"kind\":\"unknown\"}"
            })
    void comesBackFromJson(String count, String written) throws JsonProcessingException {
        assertEquals(written, json.writeValueAsString(Count.parse(count)));
        assertEquals(Count.parse(count), json.readValue(written, Count.class));
    }

    @Test
    void comesBackFromJsonAsPartOfAnother() throws JsonProcessingException {
        record Headcount(Count count, List<Count> categories) {}
        var headcount = new Headcount(new Count.Exact(106), List.of(new Count.Unknown(), new Count.MoreThan(60)));

        assertEquals(headcount, json.readValue(json.writeValueAsString(headcount), Headcount.class));
    }

    @Test
    void toleratesANullValueOfAnUnknownCount() throws JsonProcessingException {
        assertEquals(new Count.Unknown(), json.readValue("{\"kind\":\"unknown\",\"value\":null}", Count.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                         | the kind of a count is exact, more-than or unknown",
                "{\"kind\":\"about\",\"value\":60}          | the kind of a count is exact, more-than or unknown",
                "{\"kind\":\"fewer-than\",\"value\":5}      | the kind of a count is exact, more-than or unknown",
                "{\"kind\":\"exact\"}                       | a count that is not unknown needs a value",
                "{\"kind\":\"more-than\",\"value\":null}    | a count that is not unknown needs a value",
                "{\"kind\":\"unknown\",\"value\":0}         | an unknown count has no value",
                "{\"kind\":\"exact\",\"value\":60.5}        | a count is a whole number",
                "{\"kind\":\"exact\",\"value\":1e30}        | a count is a whole number",
                "{\"kind\":\"exact\",\"value\":-1}          | a count lies between 0 and 1000000000",
                "{\"kind\":\"more-than\",\"value\":1000000001} | a count lies between 0 and 1000000000"
            })
    void isNotReadFromJsonThatMeansNoCount(String unreadable, String reason) {
        var refused = assertThrows(JsonMappingException.class, () -> json.readValue(unreadable, Count.class));

        assertEquals(
                reason,
                assertInstanceOf(IllegalArgumentException.class, refused.getCause())
                        .getMessage());
    }

    @Test
    void isWrittenToJsonWhenSuppressed() throws JsonProcessingException {
        assertEquals("{\"kind\":\"fewer-than\",\"value\":5}", json.writeValueAsString(new Count.Exact(4).released()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "106", "1000000000", ">0", ">60", "?", "<5"})
    void comesBackFromItsColumn(String column) {
        assertEquals(column, converter.convertToDatabaseColumn(converter.convertToEntityAttribute(column)));
    }

    @Test
    void leavesAnEmptyColumnEmpty() {
        assertNull(converter.convertToDatabaseColumn(null));
        assertNull(converter.convertToEntityAttribute(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ">",
                "<",
                "??",
                "-1",
                "1.5",
                "1e3",
                "60+",
                "> 60",
                "106 ",
                "<6",
                "１０６",
                "1000000001",
                "99999999999999999999"
            })
    void isNotReadFromAColumnThatHoldsSomethingElse(String column) {
        assertThrows(IllegalArgumentException.class, () -> Count.parse(column));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Count.LARGEST + 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void hasItsBounds(long value) {
        assertThrows(IllegalArgumentException.class, () -> new Count.Exact(value));
        assertThrows(IllegalArgumentException.class, () -> new Count.MoreThan(value));
    }

    @ParameterizedTest
    @CsvSource({"0,<5", "1,<5", "4,<5", "5,5", "106,106", ">0,?", ">3,?", ">4,>4", ">60,>60", "?,?", "<5,<5"})
    void tellsNothingBelowFiveAboveTheUniversity(String count, String released) {
        assertEquals(released, Count.parse(count).released().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // every part is known: the sum is the total
                "106 | 60 40 6   | true",
                "106 | 60 40     | false",
                "106 | 60 40 7   | false",
                "106 | 106       | true",
                "0   | 0 0       | true",
                // some are not: what is known does not exceed the total
                "106 | ? ? ? ? ? | true",
                "106 | 60 ?      | true",
                "106 | 106 ?     | true",
                "106 | 107 ?     | false",
                // more than
                "106 | >60 40    | true",
                "106 | >60 45    | true",
                "106 | >60 46    | false",
                "106 | >106      | false",
                ">60 | 61        | true",
                ">60 | 30 30     | false",
                ">60 | 30 ?      | true",
                ">60 | >10       | true",
                // nothing contradicts an unknown total
                "?   | 60 40     | true",
                "?   | ?         | true",
                // fewer than
                "<5  | 2 2       | true",
                "<5  | 5         | false",
                "9   | 5 <5      | true",
                "10  | 5 <5      | false"
            })
    void reconcilesWithPartsThatCanAddUpToIt(String total, String parts, boolean reconciles) {
        assertEquals(reconciles, Count.parse(total).reconciles(counts(parts), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "106 | 60 40   | true",
                "106 | 60 46   | true",
                "106 | 60 47   | false",
                "106 | >60 ?   | true",
                "106 | >106    | false",
                ">60 | 10      | true",
                ">60 | 1000    | true",
                "?   | 1000    | true"
            })
    void leavesARestWhenThePartsAreNotExhaustive(String total, String parts, boolean reconciles) {
        assertEquals(reconciles, Count.parse(total).reconciles(counts(parts), false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNotContradictedByAListWithoutParts(boolean exhaustive) {
        assertEquals(true, new Count.Exact(106).reconciles(List.of(), exhaustive));
    }

    private static List<Count> counts(String parts) {
        return Arrays.stream(parts.split(" ")).map(Count::parse).toList();
    }
}
