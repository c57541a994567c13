package dev.baton.platform.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 6);
    private static final YearMonth MONTH = YearMonth.of(2026, 12);

    private final JsonMapper json = new JsonMapper();
    private final FuzzyDateConverter converter = new FuzzyDateConverter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-06T06:30:00Z      | 2026年12月6日 14:30       | 6 December 2026, 14:30",
                "2026-12-06T16:30:00Z      | 2026年12月7日 00:30       | 7 December 2026, 00:30",
                "2026-12-06T06:30:00Z ?time | 2026年12月6日 14:30（时间为推定） | 6 December 2026, 14:30 (time assumed)",
                "2026-12-06                | 2026年12月6日             | 6 December 2026",
                "2026-12-06 ?year          | 2026年12月6日（年份为推定） | 6 December 2026 (year assumed)",
                "2026-12-06 ?year,month    | 2026年12月6日（年份、月份为推定）" + " | 6 December 2026 (year and month assumed)",
                "2026-12-06 ?year,month,day | 2026年12月6日（年份、月份、日期为推定）"
                        + " | 6 December 2026 (year, month and day assumed)",
                "2026-12-06 morning        | 2026年12月6日上午          | 6 December 2026, morning",
                "2026-12-06 afternoon ?part | 2026年12月6日下午（时段为推定） | 6 December 2026, afternoon (part assumed)",
                "2026-12-06 evening        | 2026年12月6日晚上          | 6 December 2026, evening",
                "2026-12 early             | 2026年12月上旬            | early December 2026",
                "2026-12 mid               | 2026年12月中旬            | mid-December 2026",
                "2026-12 late ?year        | 2026年12月下旬（年份为推定） | late December 2026 (year assumed)",
                "2026-12                   | 2026年12月               | December 2026",
                "--12-06                   | 12月6日                  | 6 December",
                "--12-06 ?day              | 12月6日（日期为推定）       | 6 December (day assumed)"
            })
    void saysWhatItKnowsInBothLanguages(String date, String zh, String en) {
        assertEquals(zh, FuzzyDate.parse(date).in(Locale.SIMPLIFIED_CHINESE));
        assertEquals(en, FuzzyDate.parse(date).in(Locale.US));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-06T06:30:00Z | {'precision':'instant','value':'2026-12-06T06:30:00Z','assumed':[]}",
                "2026-12-06           | {'precision':'day','value':'2026-12-06','assumed':[]}",
                "2026-12-06 ?year,day | {'precision':'day','value':'2026-12-06','assumed':['year','day']}",
                "2026-12-06 morning   | {'precision':'part-of-day','value':'2026-12-06','part':'morning','assumed':[]}",
                "2026-12 late ?part   | {'precision':'part-of-month','value':'2026-12','part':'late','assumed':['part']}",
                "2026-12              | {'precision':'month','value':'2026-12','assumed':[]}",
                "--12-06              | {'precision':'month-day','value':'--12-06','assumed':[]}"
            },
            quoteCharacter = '"')
    void comesBackFromJson(String date, String singleQuoted) throws JsonProcessingException {
        String written = singleQuoted.replace('\'', '"');

        assertEquals(written, json.writeValueAsString(FuzzyDate.parse(date)));
        assertEquals(FuzzyDate.parse(date), json.readValue(written, FuzzyDate.class));
    }

    @Test
    void comesBackFromJsonAsPartOfAnother() throws JsonProcessingException {
        record Showcase(FuzzyDate date, List<FuzzyDate> others) {}
        var showcase = new Showcase(
                FuzzyDate.monthDay(MonthDay.of(12, 6)),
                List.of(FuzzyDate.day(DAY), FuzzyDate.partOfMonth(MONTH, PartOfMonth.EARLY)));

        assertEquals(showcase, json.readValue(json.writeValueAsString(showcase), Showcase.class));
    }

    @Test
    void takesNothingForAssumedThatIsNotFlagged() throws JsonProcessingException {
        assertEquals(
                FuzzyDate.day(DAY),
                json.readValue("{\"precision\":\"day\",\"value\":\"2026-12-06\"}", FuzzyDate.class));
    }

    @Test
    void readsAnInstantWithAnOffset() throws JsonProcessingException {
        assertEquals(
                FuzzyDate.instant(Instant.parse("2026-12-06T06:30:00Z")),
                json.readValue("{\"precision\":\"instant\",\"value\":\"2026-12-06T14:30:00+08:00\"}", FuzzyDate.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                      | the precision of a date is instant, day, part-of-day,"
                        + " part-of-month, month or month-day",
                "{'precision':'year','value':'2026'}     | the precision of a date is instant, day, part-of-day,"
                        + " part-of-month, month or month-day",
                "{'precision':'day'}                     | a date needs a value",
                "{'precision':'day','value':''}          | not a date of the precision day",
                "{'precision':'day','value':'2026-02-31'}| not a date of the precision day",
                "{'precision':'day','value':'2027-02-29'}| not a date of the precision day",
                "{'precision':'day','value':'2026-12'}   | not a date of the precision day",
                "{'precision':'day','value':'2026-12-6'} | not a date of the precision day",
                "{'precision':'month','value':'2026-13'} | not a date of the precision month",
                "{'precision':'month-day','value':'--02-30'} | not a date of the precision month-day",
                "{'precision':'month-day','value':'12-06'} | not a date of the precision month-day",
                "{'precision':'month-day','value':'2026-12-06'} | not a date of the precision month-day",
                "{'precision':'instant','value':'2026-12-06T14:30:00'} | not a date of the precision instant",
                "{'precision':'instant','value':'2026-12-06T24:30:00Z'} | not a date of the precision instant",
                "{'precision':'part-of-day','value':'2026-12-06'} | a part of a day is one of morning, afternoon, evening",
                "{'precision':'part-of-day','value':'2026-12-06','part':'early'}"
                        + " | a part of a day is one of morning, afternoon, evening",
                "{'precision':'part-of-month','value':'2026-12','part':'Early'}"
                        + " | a part of a month is one of early, mid, late",
                "{'precision':'day','value':'2026-12-06','part':'morning'}"
                        + " | only a part of a day or month has a part",
                "{'precision':'day','value':'2026-12-06','assumed':['century']}"
                        + " | a thing to assume is one of year, month, day, part, time",
                "{'precision':'day','value':'2026-12-06','assumed':[null]}"
                        + " | a thing to assume is one of year, month, day, part, time",
                "{'precision':'month-day','value':'--12-06','assumed':['year']}"
                        + " | a date cannot assume what it does not have",
                "{'precision':'month','value':'2026-12','assumed':['day']}"
                        + " | a date cannot assume what it does not have",
                "{'precision':'day','value':'0026-12-06'} | a year has four digits",
                "{'precision':'month','value':'0000-12'} | a year has four digits",
                "{'precision':'day','value':'+12026-12-06'} | a year has four digits",
                "{'precision':'instant','value':'+1000000000-12-31T00:00:00Z'} | a year has four digits"
            },
            quoteCharacter = '"')
    void isNotReadFromJsonThatMeansNoDate(String singleQuoted, String reason) {
        var refused = assertThrows(
                JsonMappingException.class, () -> json.readValue(singleQuoted.replace('\'', '"'), FuzzyDate.class));

        assertEquals(
                reason,
                assertInstanceOf(IllegalArgumentException.class, refused.getCause())
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-06T06:30:00Z",
                "2026-12-06T06:30:00.123456Z ?year,month,day,time",
                "2026-12-06",
                "2026-12-06 ?year",
                "2026-12-06 morning",
                "2026-12-06 evening ?year,part",
                "2026-12 early",
                "2026-12 late ?year,month,part",
                "2026-12",
                "2026-12 ?year",
                "--12-06",
                "--02-29",
                "--12-06 ?month,day"
            })
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
                "2026",
                "2026-02-31",
                "--02-30",
                "2026-12 morning",
                "2026-12-06 early",
                "--12-06 morning",
                "--12-06 ?year",
                "2026-12-06 ?",
                "2026-12-06 ?year,",
                "2026-12-06?year",
                "2026-12-06  morning",
                "2026-12-06 ?year morning",
                "yesterday"
            })
    void isNotReadFromAColumnThatHoldsSomethingElse(String column) {
        assertThrows(IllegalArgumentException.class, () -> FuzzyDate.parse(column));
    }

    @Test
    void flagsAYearThatIsAssumed() {
        FuzzyDate.Day assumed = FuzzyDate.monthDay(MonthDay.of(12, 6)).assumingYear(2026);

        assertEquals(new FuzzyDate.Day(DAY, Set.of(Assumed.YEAR)), assumed);
        assertNotEquals(FuzzyDate.day(DAY), assumed);
    }

    @Test
    void keepsItsFlagsWhenAYearIsAssumed() {
        var day = new FuzzyDate.YearlessDay(MonthDay.of(12, 6), Set.of(Assumed.DAY));

        assertEquals("2026-12-06 ?year,day", day.assumingYear(2026).text());
    }

    @Test
    void doesNotMoveALeapDayToAnotherDay() {
        FuzzyDate.YearlessDay leapDay = FuzzyDate.monthDay(MonthDay.of(2, 29));

        assertEquals("2028-02-29 ?year", leapDay.assumingYear(2028).text());
        assertThrows(IllegalArgumentException.class, () -> leapDay.assumingYear(2027));
    }

    @Test
    void keepsItsFlagsInOrderAndToItself() {
        Set<Assumed> flags = EnumSet.of(Assumed.DAY, Assumed.YEAR);
        var date = new FuzzyDate.Day(DAY, flags);
        flags.clear();

        assertEquals(List.of(Assumed.YEAR, Assumed.DAY), List.copyOf(date.assumed()));
        assertThrows(UnsupportedOperationException.class, () -> date.assumed().clear());
    }

    @Test
    void cannotAssumeWhatItDoesNotHave() {
        assertThrows(IllegalArgumentException.class, () -> new FuzzyDate.InMonth(MONTH, Set.of(Assumed.TIME)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FuzzyDate.DayPart(DAY, PartOfDay.MORNING, Set.of(Assumed.TIME)));
    }
}
