package dev.baton.membership.developments;

import dev.baton.platform.values.Text;
import java.util.List;
import java.util.Optional;

/**
 * One of the 25 steps.
 *
 * @param decides whether it can end with a "no"
 * @param beforeArrival whether a development can be opened with this as the last step that was taken before
 * @param needs what is to be told of it, beside the date
 * @param guards the numbers of its rules
 */
record StepView(
        int number,
        Text title,
        Phase phase,
        DecidingBody decidedBy,
        boolean decides,
        boolean beforeArrival,
        List<Need> needs,
        List<Integer> guards) {

    static StepView of(Step step) {
        return new StepView(
                step.number(),
                step.title(),
                step.phase(),
                step.decidedBy(),
                step.afterNo().isPresent(),
                step.canPrecedeAnArrival(),
                step.needs().stream().sorted().toList(),
                Guard.at(Act.STEP, Optional.of(step)).stream()
                        .map(Guard::number)
                        .toList());
    }
}
