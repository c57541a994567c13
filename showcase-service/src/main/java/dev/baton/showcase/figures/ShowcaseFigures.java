package dev.baton.showcase.figures;

import dev.baton.platform.values.Count;
import java.util.List;
import java.util.UUID;

/**
 * What has been counted at one showcase.
 *
 * @param sites stops of the stages that have taken place
 * @param presentations codes of the universities that presented, in order, one for each presentation
 * @param closed whether the host has closed the activity, so that the figures stand
 */
public record ShowcaseFigures(
        Count headcount, Count registered, Count checkedIn, int sites, List<String> presentations, boolean closed) {

    /** Of a showcase that nothing has been heard of. */
    public static ShowcaseFigures unknown() {
        return new ShowcaseFigures(new Count.Unknown(), new Count.Unknown(), new Count.Unknown(), 0, List.of(), false);
    }

    /** What may be told: counts of people that still move, one by one, would tell of single people. */
    public ShowcaseFigures standing() {
        return closed
                ? this
                : new ShowcaseFigures(
                        new Count.Unknown(), new Count.Unknown(), new Count.Unknown(), sites, presentations, false);
    }

    static ShowcaseFigures of(UUID showcase, List<ConcludedStage> stages, List<Attendance> attendances) {
        List<ConcludedStage> held =
                stages.stream().filter(stage -> stage.showcase.equals(showcase)).toList();
        Attendance attendance = attendances.stream()
                .filter(candidate -> candidate.showcase.equals(showcase))
                .findFirst()
                .orElseGet(() -> Attendance.of(showcase));
        return new ShowcaseFigures(
                attendance.headcount,
                attendance.registered,
                attendance.checkedIn,
                held.stream().mapToInt(stage -> stage.stops).sum(),
                held.stream().flatMap(stage -> stage.presentations.stream()).toList(),
                attendance.closedAt != null);
    }
}
