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

    /** The nearest mark that has been reached; none for a term that is over or far from it. */
    static Optional<Mark> reached(LocalDate lastDay, LocalDate today) {
        return Stream.of(values())
                .filter(mark -> !lastDay.isBefore(today) && !lastDay.isAfter(mark.reaches(today)))
                .findFirst();
    }

    /** The last of the days on which a term may end to be told of today. */
    LocalDate reaches(LocalDate today) {
        return today.plusMonths(months);
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
