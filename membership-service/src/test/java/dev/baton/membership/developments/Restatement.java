package dev.baton.membership.developments;

import java.util.Arrays;
import java.util.List;

/**
 * Domain.md §4.1 said a second time, naively and with other means, for {@link EveryHistoryTest}: time is counted in half
 * months, steps are numbers, and nothing of the production code is asked.
 */
final class Restatement {

    enum Kind {
        STEP,
        EXTENSION,
        RESTART,
        DISCONTINUATION
    }

    /**
     * Something done at a time.
     *
     * @param months of an extension
     * @param good whether what the step brings along (people, marks, training, tally) is as it should be
     * @param special whether an approval is marked as a special case
     * @param leavingIn in how many months the person leaves
     */
    record Done(Kind kind, int step, boolean yes, int at, int months, boolean good, boolean special, int leavingIn) {

        Done at(int time) {
            return new Done(kind, step, yes, time, months, good, special, leavingIn);
        }
    }

    private static final int NEVER = -1;
    private static final List<Integer> WITH_FACTS = List.of(1, 5, 9, 11, 15, 23);

    final int[] when = new int[26];
    int extension;
    int extensions;
    boolean over;
    int last;

    Restatement(List<Done> history) {
        Arrays.fill(when, NEVER);
        history.forEach(this::replay);
    }

    private void replay(Done done) {
        last = done.at();
        switch (done.kind()) {
            case STEP -> {
                if (done.yes()) when[done.step()] = done.at();
                else forgetFrom(List.of(13, 15, 17).contains(done.step()) ? 12 : done.step() == 24 ? 23 : done.step());
            }
            case EXTENSION -> {
                extension = done.months();
                extensions++;
            }
            case RESTART -> forgetFrom(next() == 2 ? 1 : next() == 24 ? 23 : 12);
            case DISCONTINUATION -> over = true;
        }
    }

    private void forgetFrom(int step) {
        Arrays.fill(when, step, 26, NEVER);
    }

    /** 26 when all is done. */
    int next() {
        int step = 1;
        while (step <= 25 && when[step] != NEVER) step++;
        return step;
    }

    boolean isLive() {
        return !over && next() <= 25;
    }

    boolean isLawful(Done done) {
        if (!isLive() || done.at() < last) return false;
        int next = next();
        return switch (done.kind()) {
            case DISCONTINUATION -> next < 25;
            case EXTENSION ->
                next >= 18
                        && next <= 23
                        && extensions == 0
                        && done.at() >= when[15] + months(12)
                        && done.months() >= 6
                        && done.months() <= 12;
            case RESTART ->
                (next == 2 && done.at() > when[1] + months(1))
                        || ((next == 16 || next == 17) && done.at() > when[15] + months(6))
                        || (next == 24 && done.at() > when[23] + months(6));
            case STEP -> (done.step() == next || (done.step() == 6 && next == 7)) && isLawfulStep(done);
        };
    }

    private boolean isLawfulStep(Done done) {
        int at = done.at();
        if (!done.yes() && !List.of(3, 7, 10, 12, 13, 15, 17, 23, 24).contains(done.step())) return false;
        if (WITH_FACTS.contains(done.step()) && !done.good()) return false;
        return switch (done.step()) {
            case 2 -> at <= when[1] + months(1);
            case 6 -> when[6] == NEVER || at > when[6];
            case 7 -> at >= when[3] + months(12) && at <= when[6] + months(6);
            case 15 -> done.leavingIn() >= 3;
            case 17 -> at <= when[15] + months(done.special() ? 6 : 3);
            case 23 -> at >= when[15] + months(12 + extension);
            case 24 -> at <= when[23] + months(done.special() ? 6 : 3);
            default -> true;
        };
    }

    static int months(int months) {
        return 2 * months;
    }
}
