package dev.baton.platform.values;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Says a fuzzy date in both languages. */
final class FuzzyDateWording {

    /** All universities of the suite lie in China, which has one time zone. */
    private static final ZoneId BEIJING_TIME = ZoneId.of("Asia/Shanghai");

    private FuzzyDateWording() {}

    static Text of(FuzzyDate date) {
        Text when = switch (date) {
            case FuzzyDate.Moment moment ->
                formatted(moment.instant().atZone(BEIJING_TIME), "uuuu年M月d日 HH:mm", "d MMMM uuuu, HH:mm");
            case FuzzyDate.Day day -> day(day.date());
            case FuzzyDate.DayPart dayPart -> {
                Text day = day(dayPart.date());
                Text part = dayPart.part().wording();
                yield new Text(day.zh() + part.zh(), day.en() + ", " + part.en());
            }
            case FuzzyDate.MonthPart monthPart -> {
                Text month = month(monthPart.month());
                Text part = monthPart.part().wording();
                String joint = monthPart.part() == PartOfMonth.MID ? "-" : " ";
                yield new Text(month.zh() + part.zh(), part.en() + joint + month.en());
            }
            case FuzzyDate.InMonth month -> month(month.month());
            case FuzzyDate.YearlessDay day -> formatted(day.monthDay(), "M月d日", "d MMMM");
        };
        return flagged(when, date.assumed().stream().map(Assumed::wording).toList());
    }

    private static Text day(TemporalAccessor day) {
        return formatted(day, "uuuu年M月d日", "d MMMM uuuu");
    }

    private static Text month(TemporalAccessor month) {
        return formatted(month, "uuuu年M月", "MMMM uuuu");
    }

    private static Text formatted(TemporalAccessor time, String zh, String en) {
        return new Text(
                DateTimeFormatter.ofPattern(zh, Locale.ROOT).format(time),
                DateTimeFormatter.ofPattern(en, Locale.ENGLISH).format(time));
    }

    private static Text flagged(Text when, List<Text> assumed) {
        if (assumed.isEmpty()) {
            return when;
        }
        String zh = String.join("、", assumed.stream().map(Text::zh).toList());
        return new Text(
                when.zh() + "（" + zh + "为推定）",
                when.en() + " (" + listed(assumed.stream().map(Text::en).toList()) + " assumed)");
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
