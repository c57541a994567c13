package dev.baton.journey.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Makes up who is in a branch: how many at which stage, and since when. The same seed brings the same people. */
final class SampleBranches {

    private static final int DAYS_OF_A_YEAR = 365;

    private final RandomGenerator random;
    private final SampleNames names;
    private final LocalDate today;
    private int people;

    SampleBranches(RandomGenerator random, LocalDate today) {
        this.random = random;
        this.names = new SampleNames(random);
        this.today = today;
    }

    SampleUnit ofStudents(Text name) {
        return ofStudents(name, between(10, 13), between(5, 7));
    }

    /** @param full how many full members; @param probationary how many probationary ones: the two tell its size */
    SampleUnit ofStudents(Text name, int full, int probationary) {
        List<SamplePerson> all = new ArrayList<>();
        add(all, full, Stage.FULL_MEMBER, DAYS_OF_A_YEAR + 30, 4 * DAYS_OF_A_YEAR);
        add(all, probationary, Stage.PROBATIONARY_MEMBER, 20, DAYS_OF_A_YEAR - 15);
        add(all, between(2, 4), Stage.DEVELOPMENT_TARGET, DAYS_OF_A_YEAR, 2 * DAYS_OF_A_YEAR);
        add(all, between(3, 5), Stage.ACTIVIST, 60, 2 * DAYS_OF_A_YEAR);
        add(all, between(3, 5), Stage.APPLICANT, 20, DAYS_OF_A_YEAR);
        return SampleUnit.branch(name, "student", all);
    }

    SampleUnit ofTeachers(Text name) {
        return ofGrownUps(name, "teacher", between(18, 26));
    }

    SampleUnit ofStaff(Text name) {
        return ofGrownUps(name, "staff", between(22, 40));
    }

    /** Nearly all of them full members, for many years. */
    private SampleUnit ofGrownUps(Text name, String kind, int full) {
        List<SamplePerson> all = new ArrayList<>();
        add(all, full, Stage.FULL_MEMBER, 2 * DAYS_OF_A_YEAR, 15 * DAYS_OF_A_YEAR);
        add(all, between(0, 2), Stage.PROBATIONARY_MEMBER, 20, DAYS_OF_A_YEAR - 15);
        add(all, between(0, 1), Stage.DEVELOPMENT_TARGET, DAYS_OF_A_YEAR, 2 * DAYS_OF_A_YEAR);
        add(all, between(0, 2), Stage.ACTIVIST, 60, 2 * DAYS_OF_A_YEAR);
        add(all, between(1, 2), Stage.APPLICANT, 20, DAYS_OF_A_YEAR);
        return SampleUnit.branch(name, kind, all);
    }

    private void add(List<SamplePerson> all, int number, Stage stage, int fewestDays, int mostDays) {
        IntStream.range(0, number).forEach(one -> all.add(person(stage, between(fewestDays, mostDays))));
    }

    private SamplePerson person(Stage stage, int daysAgo) {
        people++;
        return new SamplePerson(names.next(), "YL-%05d".formatted(people), stage, today.minusDays(daysAgo), null);
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }
}
