package dev.baton.membership.developments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The whole process.
 *
 * @param guardsOfExtensions the numbers of the rules for a longer probation
 */
record ProcessView(List<StepView> steps, List<GuardView> guards, List<Integer> guardsOfExtensions) {

    static ProcessView get() {
        return new ProcessView(
                Arrays.stream(Step.values()).map(StepView::of).toList(),
                Arrays.stream(Guard.values()).map(GuardView::of).toList(),
                Guard.at(Act.EXTENSION, Optional.empty()).stream()
                        .map(Guard::number)
                        .toList());
    }
}
