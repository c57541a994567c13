package dev.baton.membership.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The figures of a finding by the days from which they were so, for they may change while it lasts. */
record DatedFigures(NavigableMap<LocalDate, Map<String, Object>> byDay) {

    static DatedFigures since(LocalDate day, Map<String, Object> figures) {
        return new DatedFigures(new TreeMap<>(Map.of(day, figures)));
    }

    Map<String, Object> on(LocalDate day) {
        return byDay.floorEntry(day).getValue();
    }

    /** The same on all days before; of several changes on one day the last stays. */
    DatedFigures become(Map<String, Object> figures, LocalDate day) {
        if (on(day).equals(figures)) return this;
        NavigableMap<LocalDate, Map<String, Object>> changed = new TreeMap<>(byDay);
        changed.put(day, figures);
        return new DatedFigures(changed);
    }
}
