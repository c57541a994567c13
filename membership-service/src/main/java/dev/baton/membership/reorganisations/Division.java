package dev.baton.membership.reorganisations;

import dev.baton.membership.rules.BranchSize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides the members of a branch so that every part is lawful: so many full members at least, and no more than so many full
 * and probationary ones. That this is possible has been made sure of: there are full members enough for each part and
 * places for all who count. The first part is the one that stays.
 */
final class Division {

    private static final Comparator<Colleague> IN_ORDER =
            Comparator.comparingInt(Colleague::cohort).thenComparing(Colleague::person);

    private final List<List<Colleague>> parts;
    private final BranchSize lawful;

    Division(int parts, BranchSize lawful) {
        this.parts = IntStream.range(0, parts)
                .<List<Colleague>>mapToObj(part -> new ArrayList<>())
                .toList();
        this.lawful = lawful;
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

    /** The largest group first, each into the emptiest part; torn apart only where it fits into none. */
    List<List<Colleague>> together(List<Colleague> members, Function<Colleague, Object> group) {
        int share = Math.ceilDiv(counted(members), parts.size());
        groups(members, group).forEach(one -> place(one, share));
        parts.forEach(this::fillUp);
        return parts;
    }

    private static Stream<List<Colleague>> groups(List<Colleague> members, Function<Colleague, Object> group) {
        return members.stream()
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((List<Colleague> one) -> -one.size()));
    }

    /** What does not fit gives the part its even share, and the rest goes on: so it is torn into few pieces. */
    private void place(List<Colleague> group, int share) {
        List<Colleague> part = emptiest();
        int room = counted(part) + counted(group) <= lawful.mostMembers() ? group.size() : share - counted(part);
        part.addAll(group.subList(0, Math.min(room, group.size())));
        if (room < group.size()) place(group.subList(room, group.size()), share);
    }

    private List<Colleague> emptiest() {
        return parts.stream()
                .min(Comparator.comparingInt(Division::counted).thenComparingInt(List::size))
                .orElseThrow();
    }

    /** With full members from where there are most of them, in exchange for others where no place is left. */
    private void fillUp(List<Colleague> part) {
        while (full(part) < lawful.fewestFullMembers()) {
            List<Colleague> giver =
                    parts.stream().max(Comparator.comparingInt(Division::full)).orElseThrow();
            if (counted(part) == lawful.mostMembers()) give(part, giver, one -> one.counted() && !one.full());
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
