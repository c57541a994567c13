package dev.baton.membership.developments;

import java.util.List;
import java.util.UUID;

/** What falls due in one development; whose it is says {@code /developments}, to those who may know. */
record CalendarView(UUID development, List<Due> due) {

    static CalendarView of(Development development, CalendarQuestion asked) {
        return new CalendarView(
                development.id,
                Due.of(development.course()).stream()
                        .filter(due -> due.isBetween(asked.from, asked.until))
                        .toList());
    }
}
