package dev.baton.platform.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * When, as precisely as it is known and no more: an instant, a day or a part of it, a month or a part of it, or a month
 * and day whose year nobody gave. What was assumed is flagged; a year is never made up silently.
 *
 * <p>JSON <code>{"precision":"part-of-day","value":"2026-12-06","part":"morning","assumed":["year"]}</code>; in a text
 * column {@code 2026-12-06 morning ?year}. In words an instant is told in Beijing time, to the minute.
 */
@Schema(
        type = SchemaType.OBJECT,
        description = "When, as precisely as it is known and no more: `value` is an instant, 2026-12-06, 2026-12 or"
                + " --12-06, as `precision` says; `assumed` names what its source did not give.",
        requiredProperties = {"precision", "value"},
        properties = {
            @SchemaProperty(
                    name = "precision",
                    type = SchemaType.STRING,
                    enumeration = {"instant", "day", "part-of-day", "part-of-month", "month", "month-day"}),
            @SchemaProperty(name = "value", type = SchemaType.STRING),
            @SchemaProperty(
                    name = "part",
                    type = SchemaType.STRING,
                    description = "Of a day or a month alone",
                    enumeration = {"morning", "afternoon", "evening", "early", "mid", "late"}),
            @SchemaProperty(
                    name = "assumed",
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    description = "Some of year, month, day, part, time")
        },
        examples = "{\"precision\": \"day\", \"value\": \"2026-12-06\", \"assumed\": [\"year\"]}")
public sealed interface FuzzyDate {

    /** A point in time. */
    record Moment(Instant instant, Set<Assumed> assumed) implements FuzzyDate {
        public Moment {
            FuzzyDateForms.requireFourDigitYear(instant);
            assumed = FuzzyDateForms.among(assumed, Assumed.YEAR, Assumed.MONTH, Assumed.DAY, Assumed.TIME);
        }
    }

    /** A calendar day. */
    record Day(LocalDate date, Set<Assumed> assumed) implements FuzzyDate {
        public Day {
            FuzzyDateForms.requireFourDigits(date.getYear());
            assumed = FuzzyDateForms.among(assumed, Assumed.YEAR, Assumed.MONTH, Assumed.DAY);
        }
    }

    /** The morning, afternoon or evening of a day. */
    record DayPart(LocalDate date, PartOfDay part, Set<Assumed> assumed) implements FuzzyDate {
        public DayPart {
            FuzzyDateForms.requireFourDigits(date.getYear());
            assumed = FuzzyDateForms.among(assumed, Assumed.YEAR, Assumed.MONTH, Assumed.DAY, Assumed.PART);
        }
    }

    /** The beginning, middle or end of a month. */
    record MonthPart(YearMonth month, PartOfMonth part, Set<Assumed> assumed) implements FuzzyDate {
        public MonthPart {
            FuzzyDateForms.requireFourDigits(month.getYear());
            assumed = FuzzyDateForms.among(assumed, Assumed.YEAR, Assumed.MONTH, Assumed.PART);
        }
    }

    /** Some time in a month. */
    record InMonth(YearMonth month, Set<Assumed> assumed) implements FuzzyDate {
        public InMonth {
            FuzzyDateForms.requireFourDigits(month.getYear());
            assumed = FuzzyDateForms.among(assumed, Assumed.YEAR, Assumed.MONTH);
        }
    }

    /** A month and day without a year. */
    record YearlessDay(MonthDay monthDay, Set<Assumed> assumed) implements FuzzyDate {
        public YearlessDay {
            assumed = FuzzyDateForms.among(assumed, Assumed.MONTH, Assumed.DAY);
        }

        /** This day in the given year, which is flagged as assumed; 29 February is refused in a common year. */
        public Day assumingYear(int year) {
            if (!monthDay.isValidYear(year)) {
                throw new IllegalArgumentException("29 February does not exist in " + year);
            }
            return new Day(monthDay.atYear(year), FuzzyDateForms.with(assumed, Assumed.YEAR));
        }
    }

    /** The JSON form of a fuzzy date. */
    record Json(
            @Nullable String precision,
            @Nullable String value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String part,

            @Nullable List<String> assumed) {}

    static FuzzyDate instant(Instant instant) {
        return new Moment(instant, Set.of());
    }

    static FuzzyDate day(LocalDate date) {
        return new Day(date, Set.of());
    }

    static FuzzyDate partOfDay(LocalDate date, PartOfDay part) {
        return new DayPart(date, part, Set.of());
    }

    static FuzzyDate partOfMonth(YearMonth month, PartOfMonth part) {
        return new MonthPart(month, part, Set.of());
    }

    static FuzzyDate month(YearMonth month) {
        return new InMonth(month, Set.of());
    }

    static YearlessDay monthDay(MonthDay monthDay) {
        return new YearlessDay(monthDay, Set.of());
    }

    /** What was assumed, in the order year, month, day, part, time. */
    Set<Assumed> assumed();

    /** Reads the JSON form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FuzzyDate of(Json json) {
        return FuzzyDateForms.read(json);
    }

    @JsonValue
    default Json json() {
        return FuzzyDateForms.json(this);
    }

    /** Reads the text-column form. */
    static FuzzyDate parse(String text) {
        return FuzzyDateForms.parse(text);
    }

    /** The text-column form: value, part of the day or month, and after a question mark what was assumed. */
    default String text() {
        return FuzzyDateForms.text(json());
    }

    default Text wording() {
        return FuzzyDateWording.of(this);
    }

    default String in(Locale locale) {
        return wording().in(locale);
    }
}
