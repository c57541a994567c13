package dev.baton.platform.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * How many, with its honesty: exactly 106, more than 60, or unknown. Unknown is never 0.
 *
 * <p>JSON <code>{"kind":"more-than","value":60}</code>, an unknown one without a value; in a text column {@code 106},
 * {@code >60}, {@code ?}, {@code <5}.
 */
@Schema(
        type = SchemaType.OBJECT,
        description = "How many, with its honesty; an unknown count has no value, and unknown is never 0."
                + " `fewer-than` is only told, never accepted.",
        requiredProperties = "kind",
        properties = {
            @SchemaProperty(
                    name = "kind",
                    type = SchemaType.STRING,
                    enumeration = {"exact", "more-than", "unknown", "fewer-than"}),
            @SchemaProperty(name = "value", type = SchemaType.INTEGER, minimum = "0", maximum = "" + Count.LARGEST)
        },
        examples = "{\"kind\": \"more-than\", \"value\": 60}")
public sealed interface Count {

    /** The largest number a count can carry: beyond it only "more than" is said. */
    long LARGEST = 1_000_000_000;

    /** Counts below this are not told above the university. */
    long RELEASED_FROM = 5;

    /** So many, counted. */
    record Exact(long value) implements Count {
        public Exact {
            requireInRange(value);
        }
    }

    /** At least one more than the value. */
    record MoreThan(long value) implements Count {
        public MoreThan {
            requireInRange(value);
        }
    }

    /** Nobody counted, or nobody said. */
    record Unknown() implements Count {}

    /** Known, but too small to be told; comes from {@link #released()} only and is never read from JSON. */
    record FewerThan(long value) implements Count {
        public FewerThan {
            if (value != RELEASED_FROM) {
                throw new IllegalArgumentException("only fewer than " + RELEASED_FROM + " is suppressed");
            }
        }
    }

    /** The JSON form of a count. */
    record Json(
            @Nullable String kind,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal value) {}

    /** Reads the JSON form; the number is a decimal here so that 60.5 is refused and not cut to 60. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Count of(Json json) {
        String kind = json.kind() == null ? "" : json.kind();
        return switch (kind) {
            case "exact" -> new Exact(number(json.value()));
            case "more-than" -> new MoreThan(number(json.value()));
            case "unknown" -> {
                if (json.value() != null) {
                    throw new IllegalArgumentException("an unknown count has no value");
                }
                yield new Unknown();
            }
            default -> throw new IllegalArgumentException("the kind of a count is exact, more-than or unknown");
        };
    }

    /** Reads the text-column form. */
    static Count parse(String text) {
        if (text.equals("?")) {
            return new Unknown();
        }
        char sign = text.isEmpty() ? ' ' : text.charAt(0);
        return switch (sign) {
            case '>' -> new MoreThan(digits(text.substring(1)));
            case '<' -> new FewerThan(digits(text.substring(1)));
            default -> new Exact(digits(text));
        };
    }

    @JsonValue
    default Json json() {
        return switch (this) {
            case Exact(long value) -> new Json("exact", BigDecimal.valueOf(value));
            case MoreThan(long value) -> new Json("more-than", BigDecimal.valueOf(value));
            case Unknown() -> new Json("unknown", null);
            case FewerThan(long value) -> new Json("fewer-than", BigDecimal.valueOf(value));
        };
    }

    /** The text-column form. */
    default String text() {
        return switch (this) {
            case Exact(long value) -> Long.toString(value);
            case MoreThan(long value) -> ">" + value;
            case Unknown() -> "?";
            case FewerThan(long value) -> "<" + value;
        };
    }

    default Text wording() {
        return switch (this) {
            case Exact(long value) -> new Text(Long.toString(value), Long.toString(value));
            case MoreThan(long value) -> new Text("超过 " + value, "more than " + value);
            case Unknown() -> new Text("不详", "unknown");
            case FewerThan(long value) -> new Text("不足 " + value, "fewer than " + value);
        };
    }

    default String in(Locale locale) {
        return wording().in(locale);
    }

    /**
     * This count as it may be told above the university. An exact count below 5 becomes "fewer than 5", and so does 0:
     * "nobody came" is a statement about every member of a small unit, a 0 left standing would turn "fewer than 5" into
     * "1 to 4" and help to subtract one figure from another, and the rule names no exception. "More than 3" or less
     * becomes unknown, because "fewer than 5" need not be true of it.
     */
    default Count released() {
        return switch (this) {
            case Exact(long value) when value < RELEASED_FROM -> new FewerThan(RELEASED_FROM);
            case MoreThan(long value) when value + 1 < RELEASED_FROM -> new Unknown();
            case Exact exact -> exact;
            case MoreThan moreThan -> moreThan;
            case Unknown unknown -> unknown;
            case FewerThan fewerThan -> fewerThan;
        };
    }

    /**
     * Whether the counts of the parts can belong to this total: there must be numbers, within what each count says,
     * that add up to a number within what the total says. So with every part exact the sum is the total; with parts
     * unknown the known ones do not exceed it; a total of more than 60 is not reached by parts that make 50. Parts that
     * are not exhaustive leave an unknown rest. A list without parts claims nothing.
     */
    default boolean reconciles(List<Count> parts, boolean exhaustive) {
        if (parts.isEmpty()) {
            return true;
        }
        Range sum = parts.stream().map(Range::of).reduce(Range.NOTHING, Range::plus);
        return (exhaustive ? sum : sum.orMore()).meets(Range.of(this));
    }

    private static long number(@Nullable BigDecimal value) {
        if (value == null) {
            throw new IllegalArgumentException("a count that is not unknown needs a value");
        }
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("a count is a whole number", e);
        }
    }

    private static long digits(String text) {
        if (!text.matches("[0-9]{1,10}")) {
            throw new IllegalArgumentException("a count is written 106, >60, ? or <5");
        }
        return Long.parseLong(text);
    }

    private static void requireInRange(long value) {
        if (value < 0 || value > LARGEST) {
            throw new IllegalArgumentException("a count lies between 0 and " + LARGEST);
        }
    }
}
