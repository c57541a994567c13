package dev.baton.membership.developments;

import dev.baton.platform.values.Text;
import java.util.List;
import java.util.Optional;

/**
 * One of the 25 steps.
 *
 * @param decides whether it can end with a "no"
 * @param needs what is to be told of it, beside the date
 * @param guards the numbers of its rules
 */
record StepView(
        int number,
        Text title,
        Phase phase,
        DecidingBody decidedBy,
        boolean decides,
        List<Need> needs,
        List<Integer> guards) {

    static StepView of(Step step) {
        return new StepView(
                step.number(),
                step.title(),
                step.phase(),
                step.decidedBy(),
                step.afterNo().isPresent(),
                step.needs().stream().sorted().toList(),
                Guard.at(Act.STEP, Optional.of(step)).stream()
                        .map(Guard::number)
                        .toList());
    }
}
