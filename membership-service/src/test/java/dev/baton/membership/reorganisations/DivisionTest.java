package dev.baton.membership.reorganisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.reorganisations.NewDivision.By;
import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.values.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every division is lawful, or there is none. */
class DivisionTest {

    @Test
    void an_oversized_branch_is_divided_into_as_many_parts_as_are_needed() {
        assertEquals(List.of(16, 15), sizes(divide(branch(31, 0, 0), null, By.BALANCED, null)));
        assertEquals(List.of(21, 20, 20), sizes(divide(branch(20, 41, 0), null, By.BALANCED, null)));
        assertEquals(List.of(26, 25), sizes(divide(branch(51, 0, 0), null, By.BALANCED, 50)));
    }

    @Test
    void applicants_and_activists_do_not_make_a_branch_oversized() {
        refused(ReorganisationRefusal.BRANCH_IS_NOT_OVERSIZED, branch(30, 0, 100), null, null);
        assertEquals(List.of(17, 16), sizes(divide(branch(6, 0, 27), 2, By.BALANCED, null)));
    }

    @Test
    void cohorts_stay_together_where_that_can_be() {
        List<Colleague> members = new ArrayList<>();
        members.addAll(cohort(0, 2021, 12));
        members.addAll(cohort(100, 2022, 14));
        members.addAll(cohort(200, 2023, 10));
        List<List<Colleague>> parts = divide(members, null, By.COHORT, null);
        assertEquals(List.of(14, 22), sizes(parts));
        assertEquals(Set.of(2022), years(parts.getFirst()));
        assertEquals(Set.of(2021, 2023), years(parts.getLast()));
    }

    @Test
    void a_cohort_too_large_for_any_part_is_torn_apart() {
        assertEquals(List.of(20, 20), sizes(divide(cohort(0, 2021, 40), null, By.COHORT, null)));
    }

    @Test
    void of_few_members_every_number_is_divided_lawfully_or_refused() {
        for (By by : By.values()) {
            for (int full = 0; full <= 10; full++) {
                for (int probationary = 0; probationary <= 5; probationary++) {
                    for (int parts = 2; parts <= 4; parts++) {
                        tryOne(branch(full, probationary, full % 3), parts, by, 4);
                    }
                }
            }
        }
    }

    @Test
    void branches_made_up_at_random_are_divided_lawfully_or_refused() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            List<Colleague> members = new ArrayList<>(IntStream.range(0, random.nextInt(160))
                    .mapToObj(number -> somebody(number, random))
                    .toList());
            Collections.shuffle(members, random);
            tryOne(members, 2 + random.nextInt(6), By.values()[random.nextInt(2)], 3 + random.nextInt(48));
        }
    }

    @Test
    void further_parts_are_named_after_the_branch() {
        assertEquals(new Text("学生第二党支部", "Student branch 2"), PartName.of(new Text("学生党支部", "Student branch"), 2));
        assertEquals(new Text("软件第十二支部", "Software Branch 12"), PartName.of(new Text("软件支部", "Software Branch"), 12));
        assertEquals(new Text("软件第三支部", "Software branch 3"), PartName.of(new Text("软件", "Software"), 3));
    }

    private static void tryOne(List<Colleague> members, int parts, By by, int most) {
        long full = members.stream().filter(Colleague::full).count();
        long counted = members.stream().filter(Colleague::counted).count();
        if (counted > (long) parts * most) {
            refused(ReorganisationRefusal.PARTS_WOULD_BE_OVERSIZED, members, parts, most);
        } else if (full < 3L * parts) {
            refused(ReorganisationRefusal.TOO_FEW_FULL_MEMBERS, members, parts, most);
        } else {
            assertLawful(members, divide(members, parts, by, most), parts, by, most);
        }
    }

    private static void assertLawful(
            List<Colleague> members, List<List<Colleague>> divided, int parts, By by, int most) {
        assertEquals(parts, divided.size());
        List<Colleague> all = divided.stream().flatMap(List::stream).toList();
        assertEquals(members.size(), all.size());
        assertEquals(new HashSet<>(members), new HashSet<>(all));
        for (List<Colleague> part : divided) {
            assertTrue(part.stream().filter(Colleague::full).count() >= 3);
            assertTrue(part.stream().filter(Colleague::counted).count() <= most);
        }
        if (by == By.BALANCED) {
            List<Integer> sizes = sizes(divided);
            assertTrue(Collections.max(sizes) - Collections.min(sizes) <= 1);
        }
    }

    private static void refused(
            Reason reason, List<Colleague> members, @Nullable Integer parts, @Nullable Integer most) {
        Refusal refusal = assertThrows(Refusal.class, () -> divide(members, parts, By.BALANCED, most));
        assertSame(reason, refusal.reason());
    }

    private static List<List<Colleague>> divide(
            List<Colleague> members, @Nullable Integer parts, By by, @Nullable Integer most) {
        return new NewDivision(parts, by, most).of(members);
    }

    private static List<Colleague> branch(int full, int probationary, int others) {
        return IntStream.range(0, full + probationary + others)
                .mapToObj(number -> new Colleague(
                        new UUID(0, number), 2020 + number % 4, number < full, number < full + probationary))
                .toList();
    }

    private static List<Colleague> cohort(int first, int year, int size) {
        return IntStream.range(first, first + size)
                .mapToObj(number -> new Colleague(new UUID(0, number), year, true, true))
                .toList();
    }

    private static Colleague somebody(int number, Random random) {
        int stage = random.nextInt(10);
        return new Colleague(new UUID(0, number), 2015 + random.nextInt(10), stage < 6, stage < 8);
    }

    private static List<Integer> sizes(List<List<Colleague>> parts) {
        return parts.stream().map(List::size).toList();
    }

    private static Set<Integer> years(List<Colleague> part) {
        return part.stream().map(Colleague::cohort).collect(Collectors.toSet());
    }
}
