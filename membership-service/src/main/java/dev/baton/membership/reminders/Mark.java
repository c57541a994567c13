package dev.baton.membership.reminders;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How near the end of a term is: six months ahead an election is prepared, four months ahead it is reported (domain.md §4.2). */
enum Mark {
    FOUR_MONTHS(4),
    SIX_MONTHS(6);

    final int months;

    Mark(int months) {
        this.months = months;
    }

    /** The nearest mark that was reached during the term; none for one that is over, far from its end, or short. */
    static Optional<Mark> reached(LocalDate firstDay, LocalDate lastDay, LocalDate today) {
        return Stream.of(values())
                .filter(mark -> !lastDay.isBefore(today) && !lastDay.isAfter(mark.reaches(today)))
                .filter(mark -> lastDay.isAfter(mark.reaches(firstDay)))
                .findFirst();
    }

    static int[] allMonths() {
        return Stream.of(values()).mapToInt(mark -> mark.months).toArray();
    }

    /** The last of the days on which a term may end to be told of on this one. */
    private LocalDate reaches(LocalDate day) {
        return day.plusMonths(months);
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
