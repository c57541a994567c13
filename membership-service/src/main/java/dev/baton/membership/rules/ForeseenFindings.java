package dev.baton.membership.rules;

import java.util.List;
import java.util.UUID;

/**
 * What a plan would do to the findings of one unit.
 *
 * @param resolved found today, and no longer then
 * @param arising found then, and not today
 * @param remaining found today and then, with the figures of then
 * @param undecided of which nothing could be said then
 */
public record ForeseenFindings(
        UUID unit,
        List<FindingView> resolved,
        List<FindingView> arising,
        List<FindingView> remaining,
        List<FindingsOfUnit.Undecided> undecided) {

    static ForeseenFindings of(UUID unit, FindingsOfUnit today, FindingsOfUnit then) {
        return new ForeseenFindings(
                unit,
                without(today.findings(), then.findings()),
                without(then.findings(), today.findings()),
                then.findings().stream()
                        .filter(found -> found.isAmong(today.findings()))
                        .toList(),
                then.undecided());
    }

    boolean isSilent() {
        return resolved.isEmpty() && arising.isEmpty() && remaining.isEmpty() && undecided.isEmpty();
    }

    private static List<FindingView> without(List<FindingView> found, List<FindingView> others) {
        return found.stream().filter(one -> !one.isAmong(others)).toList();
    }
}
