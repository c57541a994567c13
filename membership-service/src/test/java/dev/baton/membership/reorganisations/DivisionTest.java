package dev.baton.membership.reorganisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.reorganisations.NewDivision.By;
import dev.baton.membership.rules.BranchSize;
import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.values.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every division is lawful, or there is none. */
class DivisionTest {

    private static final BranchSize STUDENTS = new BranchSize(3, 30);
    private static final BranchSize STAFF = new BranchSize(3, 50);

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
    void those_of_one_campus_stay_together_and_a_large_campus_is_torn_once() {
        List<List<Colleague>> whole = byCampus(2, 25, 11);
        assertEquals(List.of(25, 11), sizes(whole));
        assertEquals(Set.of(true), atXili(whole.getFirst(), 25));
        assertEquals(Set.of(false), atXili(whole.getLast(), 25));
        List<List<Colleague>> torn = byCampus(3, 60, 30);
        assertEquals(List.of(30, 30, 30), sizes(torn));
        assertEquals(
                List.of(Set.of(true), Set.of(true), Set.of(false)),
                torn.stream().map(part -> atXili(part, 60)).toList());
        assertEquals(List.of(20, 20), sizes(byCampus(2, 40, 0)));
    }

    @Test
    void of_whom_no_campus_is_said_fills_the_smaller_part() {
        List<Colleague> members = branch(31, 0, 0);
        Map<UUID, String> campuses =
                members.subList(0, 20).stream().collect(Collectors.toMap(Colleague::person, one -> "Xili"));
        List<List<Colleague>> parts = new NewDivision(null, By.CAMPUS, null, campuses).of(members, STUDENTS);
        assertEquals(List.of(20, 11), sizes(parts));
        assertEquals(
                campuses.keySet(),
                parts.getFirst().stream().map(Colleague::person).collect(Collectors.toSet()));
    }

    @Test
    void a_division_by_campus_needs_the_campuses_of_members() {
        refused(ReorganisationRefusal.CAMPUSES_ARE_MISSING, new NewDivision(2, By.CAMPUS, null, null), STUDENTS);
        refused(ReorganisationRefusal.CAMPUSES_ARE_MISSING, new NewDivision(2, By.CAMPUS, null, Map.of()), STUDENTS);
        refused(
                ReorganisationRefusal.NO_MEMBER_THERE,
                new NewDivision(2, By.CAMPUS, null, Map.of(new UUID(1, 1), "Xili")),
                STUDENTS);
    }

    @Test
    void a_limit_may_be_lowered_and_not_raised() {
        refused(ReorganisationRefusal.MORE_THAN_A_BRANCH_MAY_HAVE, new NewDivision(2, By.BALANCED, 50, null), STUDENTS);
        assertEquals(
                List.of(14, 13, 13),
                sizes(new NewDivision(null, By.BALANCED, 15, null).of(branch(40, 0, 0), STUDENTS)));
        refused(ReorganisationRefusal.BRANCH_IS_NOT_OVERSIZED, new NewDivision(null, By.BALANCED, null, null), STAFF);
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
            tryOne(members, 2 + random.nextInt(6), By.values()[random.nextInt(3)], 3 + random.nextInt(48));
        }
    }

    @Test
    void further_parts_are_named_after_the_branch() {
        assertEquals(new Text("学生第二党支部", "Student branch 2"), PartName.of(new Text("学生党支部", "Student branch"), 2));
        assertEquals(new Text("软件第十二支部", "Software Branch 12"), PartName.of(new Text("软件支部", "Software Branch"), 12));
        Text longest = PartName.of(new Text("软".repeat(197) + "党支部", "S".repeat(193) + " branch"), 12);
        assertEquals("软".repeat(194) + "第十二党支部", longest.zh());
        assertEquals("S".repeat(193) + " bra 12", longest.en());
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

    /** A branch of forty. */
    private static void refused(Reason reason, NewDivision asked, BranchSize lawful) {
        Refusal refusal = assertThrows(Refusal.class, () -> asked.of(branch(40, 0, 0), lawful));
        assertSame(reason, refusal.reason());
    }

    private static List<List<Colleague>> divide(
            List<Colleague> members, @Nullable Integer parts, By by, @Nullable Integer most) {
        return new NewDivision(parts, by, most, campuses(members)).of(members, most == null ? STUDENTS : STAFF);
    }

    /** Of one in seven it is not said. */
    private static Map<UUID, String> campuses(List<Colleague> members) {
        return members.stream()
                .map(Colleague::person)
                .filter(person -> person.getLeastSignificantBits() % 7 != 0)
                .collect(Collectors.toMap(person -> person, DivisionTest::campus));
    }

    private static String campus(UUID person) {
        return person.getLeastSignificantBits() % 3 == 0 ? "Xili" : "Liuxiandong";
    }

    private static List<List<Colleague>> byCampus(int parts, int xili, int liuxiandong) {
        List<Colleague> members = branch(xili + liuxiandong, 0, 0);
        Map<UUID, String> campuses = members.stream()
                .map(Colleague::person)
                .collect(Collectors.toMap(
                        person -> person, person -> person.getLeastSignificantBits() < xili ? "Xili" : "Liuxiandong"));
        return new NewDivision(parts, By.CAMPUS, null, campuses).of(members, STUDENTS);
    }

    private static Set<Boolean> atXili(List<Colleague> part, int xili) {
        return part.stream()
                .map(one -> one.person().getLeastSignificantBits() < xili)
                .collect(Collectors.toSet());
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
