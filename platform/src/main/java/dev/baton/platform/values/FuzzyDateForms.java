package dev.baton.platform.values;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes the JSON and the text form of a fuzzy date, and refuses what is none. */
final class FuzzyDateForms {

    private static final Pattern TEXT =
            Pattern.compile("(?<value>\\S+)(?: (?<part>[a-z]+))?(?: \\?(?<assumed>[a-z]+(?:,[a-z]+)*))?");

    private static final Instant YEAR_1000 = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

    private FuzzyDateForms() {}

    static FuzzyDate read(FuzzyDate.Json json) {
        String precision = json.precision() == null ? "" : json.precision();
        Set<Assumed> assumed = assumed(json.assumed());
        if (!precision.startsWith("part-of-") && json.part() != null) {
            throw new IllegalArgumentException("only a part of a day or month has a part");
        }
        return switch (precision) {
            case "instant" -> new FuzzyDate.Moment(time(json, Instant::parse), assumed);
            case "day" -> new FuzzyDate.Day(time(json, LocalDate::parse), assumed);
            case "part-of-day" ->
                new FuzzyDate.DayPart(
                        time(json, LocalDate::parse), named(PartOfDay.values(), json.part(), "part of a day"), assumed);
            case "part-of-month" ->
                new FuzzyDate.MonthPart(
                        time(json, YearMonth::parse),
                        named(PartOfMonth.values(), json.part(), "part of a month"),
                        assumed);
            case "month" -> new FuzzyDate.InMonth(time(json, YearMonth::parse), assumed);
            case "month-day" -> new FuzzyDate.YearlessDay(time(json, MonthDay::parse), assumed);
            default ->
                throw new IllegalArgumentException(
                        "the precision of a date is instant, day, part-of-day, part-of-month, month or month-day");
        };
    }

    static FuzzyDate.Json json(FuzzyDate date) {
        return switch (date) {
            case FuzzyDate.Moment moment -> json("instant", moment.instant(), null, date);
            case FuzzyDate.Day day -> json("day", day.date(), null, date);
            case FuzzyDate.DayPart dayPart -> json("part-of-day", dayPart.date(), dayPart.part(), date);
            case FuzzyDate.MonthPart monthPart -> json("part-of-month", monthPart.month(), monthPart.part(), date);
            case FuzzyDate.InMonth month -> json("month", month.month(), null, date);
            case FuzzyDate.YearlessDay day -> json("month-day", day.monthDay(), null, date);
        };
    }

    static String text(FuzzyDate.Json json) {
        String part = json.part() == null ? "" : " " + json.part();
        List<String> assumed = json.assumed() == null ? List.of() : json.assumed();
        return json.value() + part + (assumed.isEmpty() ? "" : " ?" + String.join(",", assumed));
    }

    static FuzzyDate parse(String text) {
        Matcher form = TEXT.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "a date is written 2026-12-06, 2026-12 early, --12-06 ?day and the like");
        }
        String value = form.group("value");
        String part = form.group("part");
        String assumed = form.group("assumed");
        return read(new FuzzyDate.Json(
                precision(value, part != null), value, part, assumed == null ? null : List.of(assumed.split(","))));
    }

    /** The flags in their own order and unmodifiable, when the date has what they flag. */
    static Set<Assumed> among(Set<Assumed> flags, Assumed... possible) {
        Set<Assumed> ordered = EnumSet.noneOf(Assumed.class);
        ordered.addAll(flags);
        if (!List.of(possible).containsAll(ordered)) {
            throw new IllegalArgumentException("a date cannot assume what it does not have");
        }
        return Collections.unmodifiableSet(ordered);
    }

    static Set<Assumed> with(Set<Assumed> flags, Assumed more) {
        Set<Assumed> all = EnumSet.of(more);
        all.addAll(flags);
        return all;
    }

    static void requireFourDigitYear(Instant instant) {
        if (instant.isBefore(YEAR_1000) || !instant.isBefore(YEAR_10000)) {
            throw new IllegalArgumentException("a year has four digits");
        }
    }

    static void requireFourDigits(int year) {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("a year has four digits");
        }
    }

    private static FuzzyDate.Json json(String precision, Object value, @Nullable Enum<?> part, FuzzyDate date) {
        return new FuzzyDate.Json(
                precision,
                value.toString(),
                part == null ? null : written(part),
                date.assumed().stream().map(FuzzyDateForms::written).toList());
    }

    private static String precision(String value, boolean withPart) {
        if (value.contains("T")) {
            return "instant";
        }
        if (value.startsWith("--")) {
            return "month-day";
        }
        boolean day = value.length() > "2026-12".length();
        return (withPart ? "part-of-" : "") + (day ? "day" : "month");
    }

    private static <T> T time(FuzzyDate.Json json, Function<CharSequence, T> parsing) {
        if (json.value() == null) {
            throw new IllegalArgumentException("a date needs a value");
        }
        try {
            return parsing.apply(json.value());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date of the precision " + json.precision(), e);
        }
    }

    private static Set<Assumed> assumed(@Nullable List<String> names) {
        Set<Assumed> assumed = EnumSet.noneOf(Assumed.class);
        if (names != null) {
            names.forEach(name -> assumed.add(named(Assumed.values(), name, "thing to assume")));
        }
        return assumed;
    }

    private static <E extends Enum<E>> E named(E[] all, @Nullable String name, String what) {
        return Arrays.stream(all)
                .filter(one -> written(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a " + what + " is one of "
                        + String.join(
                                ", ",
                                Arrays.stream(all).map(FuzzyDateForms::written).toList())));
    }

    private static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
