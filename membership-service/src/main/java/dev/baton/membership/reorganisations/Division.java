package dev.baton.membership.reorganisations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides the members of a branch so that every part is lawful: three full members at least, and no more than so many full
 * and probationary ones. That this is possible has been made sure of: there are three full members for each part and
 * places for all who count. The first part is the one that stays.
 */
final class Division {

    /** Full members without whom there is no branch (domain.md §4.2). */
    static final int FEWEST = 3;

    private static final Comparator<Colleague> IN_ORDER =
            Comparator.comparingInt(Colleague::cohort).thenComparing(Colleague::person);

    private final List<List<Colleague>> parts;
    private final int most;

    Division(int parts, int most) {
        this.parts = IntStream.range(0, parts)
                .<List<Colleague>>mapToObj(part -> new ArrayList<>())
                .toList();
        this.most = most;
    }

    /** Dealt like cards, full members first: so the parts differ by one at most in these, in those who count, and in all. */
    List<List<Colleague>> balanced(List<Colleague> members) {
        List<Colleague> dealt = members.stream()
                .sorted(Comparator.comparing((Colleague one) -> !one.full())
                        .thenComparing(one -> !one.counted())
                        .thenComparing(IN_ORDER))
                .toList();
        for (int card = 0; card < dealt.size(); card++) {
            parts.get(card % parts.size()).add(dealt.get(card));
        }
        return parts;
    }

    /** The largest cohort first, each into the emptiest part; torn apart only where it fits into none. */
    List<List<Colleague>> byCohort(List<Colleague> members) {
        cohorts(members).forEach(cohort -> {
            if (counted(emptiest()) + counted(cohort) <= most) {
                emptiest().addAll(cohort);
            } else {
                cohort.forEach(one -> emptiest().add(one));
            }
        });
        parts.forEach(this::fillUp);
        return parts;
    }

    private static Stream<List<Colleague>> cohorts(List<Colleague> members) {
        return members.stream()
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(Colleague::cohort, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((List<Colleague> cohort) -> -cohort.size()));
    }

    private List<Colleague> emptiest() {
        return parts.stream()
                .min(Comparator.comparingInt(Division::counted).thenComparingInt(List::size))
                .orElseThrow();
    }

    /** With full members from where there are most of them, in exchange for others where no place is left. */
    private void fillUp(List<Colleague> part) {
        while (full(part) < FEWEST) {
            List<Colleague> giver =
                    parts.stream().max(Comparator.comparingInt(Division::full)).orElseThrow();
            if (counted(part) == most) give(part, giver, one -> one.counted() && !one.full());
            give(giver, part, Colleague::full);
        }
    }

    private static void give(List<Colleague> giver, List<Colleague> taker, Predicate<Colleague> whom) {
        Colleague one = giver.stream().filter(whom).max(IN_ORDER).orElseThrow();
        giver.remove(one);
        taker.add(one);
    }

    private static int counted(List<Colleague> part) {
        return (int) part.stream().filter(Colleague::counted).count();
    }

    private static int full(List<Colleague> part) {
        return (int) part.stream().filter(Colleague::full).count();
    }
}
