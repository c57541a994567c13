package dev.baton.membership.leavers;

import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A list with how many of it are at which step. */
record LeaverCounts(UUID id, UUID unit, Text title, LocalDate madeOn, Map<LeaverStep, Long> counts) {

    static LeaverCounts of(LeaverList list, Map<LeaverStep, Long> counted) {
        Map<LeaverStep, Long> every = new LinkedHashMap<>();
        Arrays.stream(LeaverStep.values()).forEach(step -> every.put(step, counted.getOrDefault(step, 0L)));
        return new LeaverCounts(list.id, list.unit, list.title, list.madeOn, every);
    }
}
