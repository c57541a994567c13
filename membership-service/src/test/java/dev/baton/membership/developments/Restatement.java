package dev.baton.membership.developments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Domain.md §4.1 said a second time, naively and with other means, for {@link EveryHistoryTest}: time is counted in half
 * months, steps are numbers, and nothing of the production code is asked.
 */
final class Restatement {

    enum Kind {
        ARRIVAL,
        STEP,
        EXTENSION,
        RESTART,
        DISCONTINUATION
    }

    /**
     * Something done at a time.
     *
     * @param months of an extension; of an arrival of the one before it, or 0
     * @param good whether what the step brings along (people, marks, training, tally) is as it should be
     * @param special whether an approval is marked as a special case
     * @param leavingIn in how many months the person leaves
     * @param activistFor how long before an arrival step 3 was, or {@link #UNTOLD}
     * @param reviewedFor the same of step 13
     * @param admittedFor the same of step 15
     * @param metFor the same of step 23
     */
    record Done(
            Kind kind,
            int step,
            boolean yes,
            int at,
            int months,
            boolean good,
            boolean special,
            int leavingIn,
            int activistFor,
            int reviewedFor,
            int admittedFor,
            int metFor) {

        static Done step(int step, boolean yes, boolean good, boolean special, int leavingIn) {
            return new Done(Kind.STEP, step, yes, 0, 0, good, special, leavingIn, UNTOLD, UNTOLD, UNTOLD, UNTOLD);
        }

        static Done other(Kind kind, int months) {
            return new Done(kind, 0, true, 0, months, true, false, 99, UNTOLD, UNTOLD, UNTOLD, UNTOLD);
        }

        static Done arrival(int step, int activistFor, int reviewedFor, int admittedFor, int metFor, int months) {
            return new Done(
                    Kind.ARRIVAL,
                    step,
                    true,
                    0,
                    months,
                    true,
                    false,
                    99,
                    activistFor,
                    reviewedFor,
                    admittedFor,
                    metFor);
        }

        Done at(int time) {
            return new Done(
                    kind,
                    step,
                    yes,
                    time,
                    months,
                    good,
                    special,
                    leavingIn,
                    activistFor,
                    reviewedFor,
                    admittedFor,
                    metFor);
        }
    }

    static final int UNTOLD = 999;

    private static final int NEVER = -99_999;
    private static final List<Integer> WITH_FACTS = List.of(1, 5, 9, 11, 15, 23);

    final int[] when = new int[26];
    int extension;
    int extensions;
    boolean over;
    boolean begun;
    int last;

    /** When whoever follows the way here began to observe the activist, and each time that they did. */
    final List<Integer> observed = new ArrayList<>();

    Restatement(List<Done> history) {
        Arrays.fill(when, NEVER);
        history.forEach(this::replay);
    }

    private void replay(Done done) {
        last = done.at();
        begun = true;
        switch (done.kind()) {
            case ARRIVAL -> {
                Arrays.fill(when, 1, done.step() + 1, done.at());
                when[3] = done.at() - done.activistFor();
                if (done.step() == 13 || done.step() == 14) when[13] = done.at() - done.reviewedFor();
                if (done.step() >= 15) when[15] = done.at() - done.admittedFor();
                if (done.step() == 23) when[23] = done.at() - done.metFor();
                observed.add(done.at());
                extension = done.months();
                extensions = done.months() > 0 ? 1 : 0;
            }
            case STEP -> {
                if (done.yes() && (done.step() == 3 || done.step() == 6)) observed.add(done.at());
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
            case ARRIVAL -> !begun && isLawfulArrival(done);
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

    /**
     * What is told is what counts from there on, and the way before it must have been lawful: a year as an activist, a probation
     * of its length, an extension of its length and after the first year.
     */
    private static boolean isLawfulArrival(Done done) {
        int step = done.step();
        if (step < 3 || step > 23) return false;
        if (!isTold(done.activistFor(), true)
                || !isTold(done.reviewedFor(), step == 13 || step == 14)
                || !isTold(done.admittedFor(), step >= 15)
                || !isTold(done.metFor(), step == 23)) return false;
        int target = step >= 15 ? done.admittedFor() : step >= 13 ? done.reviewedFor() : 0;
        if (step >= 7 && done.activistFor() - target < months(12)) return false;
        if (done.months() > 0
                && (step < 17 || done.months() < 6 || done.months() > 12 || done.admittedFor() < months(12)))
            return false;
        return step < 23 || done.admittedFor() - done.metFor() >= months(12 + done.months());
    }

    private static boolean isTold(int ago, boolean wanted) {
        return wanted ? ago != UNTOLD && ago >= 0 : ago == UNTOLD;
    }

    private boolean isLawfulStep(Done done) {
        int at = done.at();
        if (!done.yes() && !List.of(3, 7, 10, 12, 13, 15, 17, 23, 24).contains(done.step())) return false;
        if (WITH_FACTS.contains(done.step()) && !done.good()) return false;
        return switch (done.step()) {
            case 2 -> at <= when[1] + months(1);
            case 6 -> observed.size() == 1 || at > observed.getLast();
            case 7 -> at >= when[3] + months(12) && at <= observed.getLast() + months(6);
            case 15 -> done.leavingIn() >= 3;
            case 17 -> at <= when[15] + months(done.special() ? 6 : 3);
            case 23 -> at >= when[15] + months(12 + extension);
            case 24 -> at <= when[23] + months(done.special() ? 6 : 3);
            default -> true;
        };
    }

    /** The numbers of the rules that are kept normally, and were not by this. */
    Set<Integer> broken(Done done) {
        if (done.kind() != Kind.STEP) return Set.of();
        return switch (done.step()) {
            case 6 -> hasGap(List.of(observed.getLast(), done.at())) ? Set.of(19) : Set.of();
            case 7 -> hasGap(observed) ? Set.of(19) : Set.of();
            case 15 -> done.at() > when[13] + months(1) ? Set.of(9) : Set.of();
            default -> Set.of();
        };
    }

    /** "Observation every half-year": whether more time than that lies between any two that follow each other. */
    static boolean hasGap(List<Integer> times) {
        return IntStream.range(1, times.size()).anyMatch(i -> times.get(i) - times.get(i - 1) > months(6));
    }

    static int months(int months) {
        return 2 * months;
    }
}
