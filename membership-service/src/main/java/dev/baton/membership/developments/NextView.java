package dev.baton.membership.developments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that may come next.
 *
 * @param from the first day on which it is lawful
 * @param until the last one; where it lies before {@code from}, an observation has to come first
 */
record NextView(StepView step, LocalDate from, @Nullable LocalDate until) {

    static NextView of(Next next) {
        return new NextView(StepView.of(next.step()), next.from(), next.until().orElse(null));
    }
}
