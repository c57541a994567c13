package dev.baton.membership.developments;

import dev.baton.platform.web.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants to write down, whichever request it came by. */
record NewEntry(
        Act act,
        @Nullable Step step,
        LocalDate on,
        @Nullable UUID body,
        Outcome outcome,
        Facts facts) {

    /**
     * A probation, once begun, ends or lasts longer by the higher committee's decision only; and for days that nobody wrote
     * down here it is the higher committee that vouches, with which steps 4 and 8 were filed.
     */
    DecidingBody decidedBy(Course course) {
        return switch (act) {
            case ARRIVAL -> DecidingBody.HIGHER_COMMITTEE;
            case MOVE, DEPARTURE -> DecidingBody.BRANCH;
            case STEP -> step == null ? DecidingBody.BRANCH : step.decidedBy();
            case EXTENSION -> DecidingBody.HIGHER_COMMITTEE;
            case RESTART -> DecidingBody.BRANCH;
            case DISCONTINUATION ->
                course.hasPassed(Step.APPROVAL) ? DecidingBody.HIGHER_COMMITTEE : DecidingBody.BRANCH;
        };
    }

    Entry decidedBy(UUID body, String university) {
        return new Entry(Ids.next(), university, act, step, on, body, outcome, facts);
    }
}
