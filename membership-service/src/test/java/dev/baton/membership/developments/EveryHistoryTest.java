package dev.baton.membership.developments;

import static dev.baton.membership.developments.Restatement.UNTOLD;
import static dev.baton.membership.developments.Restatement.months;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.developments.Restatement.Done;
import dev.baton.membership.developments.Restatement.Kind;
import dev.baton.platform.refusals.Refusal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Walks every history there can be on a grid of half months (the 1st and the 16th, so that a month is two of them whatever
 * its length). In each situation everything is tried, and the production code must say yes to exactly what {@link
 * Restatement} finds lawful. Histories that nothing can tell apart from now on are one situation: ages count only as far as
 * a rule looks back.
 */
class EveryHistoryTest {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final LocalDate FAR_AWAY = LocalDate.of(3000, 1, 1);

    /** A situation, with one history that leads to it. */
    private record Moment(List<Done> history, List<Entry> entries, int time) {}

    private final Map<List<Integer>, Integer> youngest = new HashMap<>();
    private final Map<List<Integer>, Set<List<Integer>>> cameFrom = new HashMap<>();
    private final Set<List<Integer>> live = new HashSet<>();
    private final Set<List<Integer>> completed = new HashSet<>();
    private final Deque<Moment> open = new ArrayDeque<>();
    private final List<Done> everything = everything().toList();
    private int asked;
    private int lawful;

    @Test
    void every_reachable_history_keeps_every_guard_and_none_is_stuck() {
        Moment beginning = new Moment(List.of(), List.of(), 0);
        meet(beginning, null);
        arrivals().forEach(done -> attempt(done, beginning, situation(beginning)));
        while (!open.isEmpty()) {
            Moment moment = open.removeFirst();
            List<Integer> here = situation(moment);
            everything.forEach(done -> attempt(done.at(moment.time()), moment, here));
            meet(new Moment(moment.history(), moment.entries(), moment.time() + 1), here);
        }
        assertTrue(completed.size() > 0 && live.size() > 1_000 && lawful > 2_000 && asked > lawful, sizes());
        Set<List<Integer>> stuck = new HashSet<>(live);
        stuck.removeAll(fromWhereOneCanComplete());
        assertEquals(Set.of(), stuck);
    }

    private void attempt(Done done, Moment moment, List<Integer> here) {
        asked++;
        Entry entry = entry(done);
        boolean expected = new Restatement(moment.history()).isLawful(done);
        assertEquals(expected, isTaken(entry, moment), () -> done + " after " + moment.history());
        if (expected) {
            lawful++;
            Moment next = new Moment(with(moment.history(), done), with(moment.entries(), entry), moment.time());
            assertEquals(new Restatement(moment.history()).broken(done), remarked(next), next.history()::toString);
            assertSound(next);
            meet(next, here);
        }
    }

    /** What must be so of any history, whatever the single steps said. */
    private static void assertSound(Moment moment) {
        Restatement now = new Restatement(moment.history());
        assertTrue(now.extensions <= 1);
        if (now.next() > 24) {
            assertTrue(now.when[24] - now.when[3] >= months(24), moment.history()::toString);
            assertTrue(now.when[23] - now.when[15] >= months(12 + now.extension));
            assertTrue(now.when[7] - now.when[3] >= months(12));
        }
    }

    private void meet(Moment moment, List<Integer> from) {
        List<Integer> here = situation(moment);
        Restatement now = new Restatement(moment.history());
        if (from != null) cameFrom.computeIfAbsent(here, key -> new HashSet<>()).add(from);
        if (now.next() == 26) completed.add(here);
        if (!now.isLive()) return;
        live.add(here);
        // of two ways to the same situation the one that was an activist for the shorter time could break more
        int age = now.next() <= 3 ? 0 : moment.time() - now.when[3];
        if (age < youngest.getOrDefault(here, Integer.MAX_VALUE)) {
            youngest.put(here, age);
            open.addLast(moment);
        }
    }

    /** All that the future can depend on: the awaited step and the ages that rules about it, or later ones, look at. */
    private static List<Integer> situation(Moment moment) {
        Restatement now = new Restatement(moment.history());
        int next = now.next();
        int time = moment.time();
        return List.of(
                now.over ? 99 : next,
                next == 2 ? age(time, now.when[1], months(1)) : 0,
                next >= 4 && next <= 7 ? age(time, now.when[3], months(12)) : 0,
                next >= 4 && next <= 7 ? age(time, now.observed.getLast(), months(6)) : 0,
                next == 7 && now.observed.size() > 1 ? 1 : 0,
                next == 7 && Restatement.hasGap(now.observed) ? 1 : 0,
                next == 14 || next == 15 ? age(time, now.when[13], months(1)) : 0,
                next == 16 || next == 17 ? age(time, now.when[15], months(6)) : 0,
                next >= 18 && next <= 24 ? age(time, now.when[15], months(24)) : 0,
                next == 24 ? age(time, now.when[23], months(6)) : 0,
                next >= 18 && next <= 24 ? now.extension : 0);
    }

    private static int age(int time, int since, int most) {
        return Math.min(time - since, most + 1);
    }

    private static boolean isTaken(Entry entry, Moment moment) {
        Development development = new Way().development;
        development.entries.addAll(moment.entries());
        try {
            development.add(new Attempt(entry, Set.of(Way.ONE, Way.OTHER)), FAR_AWAY);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** By number, what is remarked of the last entry. */
    private static Set<Integer> remarked(Moment moment) {
        Entry last = moment.entries().getLast();
        return Course.of(moment.entries()).remarks().stream()
                .filter(remark -> remark.entry().equals(last))
                .map(remark -> remark.guard().number())
                .collect(Collectors.toSet());
    }

    private Set<List<Integer>> fromWhereOneCanComplete() {
        Set<List<Integer>> found = new HashSet<>(completed);
        Deque<List<Integer>> todo = new ArrayDeque<>(completed);
        while (!todo.isEmpty()) {
            cameFrom.getOrDefault(todo.removeFirst(), Set.of()).stream()
                    .filter(found::add)
                    .forEach(todo::addLast);
        }
        return found;
    }

    /** Whatever could be said of a way that was begun before, on both sides of each boundary. */
    private static Stream<Done> arrivals() {
        List<Integer> activists = List.of(-1, 0, months(11), months(12), months(13), months(24), months(30), UNTOLD);
        List<Integer> admitted =
                List.of(-1, 0, 1, months(6), months(6) + 1, months(12) - 1, months(12), months(18), UNTOLD);
        List<Integer> recently = List.of(-1, 0, months(1), months(6), months(6) + 1, UNTOLD);
        return IntStream.rangeClosed(1, 25)
                .boxed()
                .flatMap(step -> activists.stream()
                        .flatMap(activist -> recently.stream()
                                .flatMap(reviewed -> admitted.stream()
                                        .flatMap(member -> recently.stream()
                                                .flatMap(met -> Stream.of(0, 5, 6, 12, 13)
                                                        .map(months -> Done.arrival(
                                                                step, activist, reviewed, member, met, months)))))));
    }

    /** Everything anybody could try at any time, sensible or not. */
    private static Stream<Done> everything() {
        Stream<Done> steps = IntStream.rangeClosed(1, 25)
                .boxed()
                .flatMap(step ->
                        Stream.of(Done.step(step, true, true, false, 99), Done.step(step, false, true, false, 99)));
        Stream<Done> bad = Stream.of(1, 5, 9, 11, 15, 23).map(step -> Done.step(step, true, false, false, 99));
        Stream<Done> special = Stream.of(17, 24).map(step -> Done.step(step, true, true, true, 99));
        Stream<Done> leaving = Stream.of(2, 3).map(months -> Done.step(15, true, true, false, months));
        Stream<Done> extensions = Stream.of(5, 6, 12, 13).map(months -> Done.other(Kind.EXTENSION, months));
        Stream<Done> others = Stream.of(
                Done.other(Kind.RESTART, 0),
                Done.other(Kind.DISCONTINUATION, 0),
                Done.arrival(3, 0, UNTOLD, UNTOLD, UNTOLD, 0)); // once the way is followed, nobody arrives any more
        return Stream.of(steps, bad, special, leaving, extensions, others).flatMap(some -> some);
    }

    private static Entry entry(Done done) {
        Step step = Step.numbered(done.step()).orElse(null);
        return Way.entry(
                Act.valueOf(done.kind().name()),
                step,
                day(done.at()),
                done.yes() ? Outcome.PASSED : Outcome.NOT_PASSED,
                facts(done));
    }

    private static Facts facts(Done done) {
        return switch (done.kind()) {
            case ARRIVAL ->
                Way.earlier(new Earlier(
                        before(done, done.activistFor()),
                        before(done, done.reviewedFor()),
                        before(done, done.admittedFor()),
                        done.months() == 0 ? null : done.months(),
                        before(done, done.metFor())));
            case STEP -> factsOfStep(done);
            case EXTENSION -> Facts.months(done.months());
            case RESTART, DISCONTINUATION -> Facts.NONE;
        };
    }

    private static Facts factsOfStep(Done done) {
        if (done.special()) return Way.specialCase();
        if (done.leavingIn() < 99) return Way.leavingOn(day(done.at() + months(done.leavingIn())));
        if (!done.yes()) return List.of(15, 23).contains(done.step()) ? Way.tally(12, 12, 11, 6, 4, 1) : Facts.NONE;
        if (done.good()) return Way.usual(Step.numbered(done.step()).orElseThrow());
        return switch (done.step()) {
            case 1 -> Way.ofAge(false);
            case 5 -> Way.people(Way.NO_FULL_MEMBER);
            case 9 -> Way.people(Way.ONE);
            case 11 -> Way.training(2, 23);
            default -> Way.tally(12, 12, 6, 6, 0, 0);
        };
    }

    private static @Nullable LocalDate before(Done done, int halfMonths) {
        return halfMonths == UNTOLD ? null : day(done.at() - halfMonths);
    }

    private static LocalDate day(int time) {
        return BEGINNING.plusMonths(Math.floorDiv(time, 2)).plusDays(Math.floorMod(time, 2) == 0 ? 0 : 15);
    }

    private static <T> List<T> with(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    private String sizes() {
        return live.size() + " situations, " + asked + " attempts, " + lawful + " of them lawful";
    }
}
