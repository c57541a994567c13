package dev.baton.journey.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Four universities and some 6,000 people who are not there. The seed is fixed, so they are the same every time; their
 * dates lie the same number of days before the day of the play.
 */
final class Sample {

    /** Of whom the story tells most. */
    static final int EAST = 0;

    static final LocalDate FOUNDED = LocalDate.of(1985, 9, 1);
    static final LocalDate UNITS_FOUNDED = LocalDate.of(2005, 9, 1);

    /** Both have more full and probationary members than the 30 that a branch of students may have. */
    static final String OVERSIZED = "Computing graduate branch";

    static final String OVERSIZED_TOO = "Business undergraduate branch 2";

    /** One in each of its branches; making accounts for all would take Keycloak a while. */
    private static final String OF_PEOPLE_WITH_LOGINS = "Sample College of Science";

    private static final long SEED = 20_250_701;
    private static final List<Text> COMPASS =
            List.of(new Text("东", "East"), new Text("南", "South"), new Text("西", "West"), new Text("北", "North"));
    private static final List<Text> SUBJECTS = List.of(
            new Text("理", "Science"),
            new Text("商", "Business"),
            new Text("文", "Arts"),
            new Text("法", "Law"),
            new Text("医", "Medicine"),
            new Text("工", "Engineering"));
    private static final List<Text> DEPARTMENTS =
            List.of(new Text("力学系", "Mechanics"), new Text("材料系", "Materials"), new Text("计算机系", "Computing"));
    private static final List<String> NUMBERS = List.of("一", "二", "三");

    private Sample() {}

    /** @param play in every play they are universities of their own, told apart by its number */
    static List<SampleUniversity> of(int play, LocalDate today) {
        return IntStream.range(0, COMPASS.size())
                .mapToObj(place -> university(place, play, today))
                .toList();
    }

    static String code(int place, int play) {
        return "sample-%s-%d".formatted(COMPASS.get(place).en().toLowerCase(Locale.ROOT), play);
    }

    private static SampleUniversity university(int place, int play, LocalDate today) {
        String code = code(place, play);
        Text name = new Text(
                "样例%s方大学（%d）".formatted(COMPASS.get(place).zh(), play),
                "Sample University %s (%d)".formatted(COMPASS.get(place).en(), play));
        RandomGenerator random = new Random(SEED + place);
        SampleBranches branches = new SampleBranches(random, today);
        return new SampleUniversity(
                code,
                name,
                SUBJECTS.stream()
                        .map(subject -> college(subject, place == EAST, branches))
                        .map(college ->
                                college.name().en().equals(OF_PEOPLE_WITH_LOGINS) ? withLogins(college, code) : college)
                        .toList());
    }

    private static SampleUnit withLogins(SampleUnit college, String university) {
        return SampleUnit.above(
                college.type(),
                college.name(),
                college.below().stream()
                        .map(branch -> branch.withALogin(university))
                        .toList());
    }

    private static SampleUnit college(Text subject, boolean east, SampleBranches branches) {
        Text name = new Text("示例%s学院".formatted(subject.zh()), "Sample College of " + subject.en());
        boolean inDepartments = east && subject.en().equals("Engineering");
        return SampleUnit.above(
                "secondary-organisation",
                name,
                inDepartments ? departments(branches) : branches(subject, east, branches));
    }

    private static List<SampleUnit> branches(Text subject, boolean east, SampleBranches branches) {
        return Stream.of(
                        numbered(2, subject, "教师", "teachers'").map(branches::ofTeachers),
                        numbered(3, subject, "研究生", "graduate").map(branches::ofStudents),
                        numbered(3, subject, "本科生", "undergraduate")
                                .map(name -> east && name.en().equals(OVERSIZED_TOO)
                                        ? branches.ofStudents(name, 22, 14)
                                        : branches.ofStudents(name)),
                        Stream.of(branches.ofStaff(new Text(subject.zh() + "学院机关党支部", subject.en() + " staff branch"))))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Text> numbered(int number, Text subject, String zh, String en) {
        return IntStream.range(0, number)
                .mapToObj(index -> new Text(
                        "%s学院%s第%s党支部".formatted(subject.zh(), zh, NUMBERS.get(index)),
                        "%s %s branch %d".formatted(subject.en(), en, index + 1)));
    }

    /** As in the real case: each department has a general branch, and in it a branch each of staff and of students. */
    private static List<SampleUnit> departments(SampleBranches branches) {
        return DEPARTMENTS.stream()
                .map(department -> SampleUnit.above(
                        "general-branch",
                        new Text(department.zh() + "党总支", department.en() + " general branch"),
                        List.of(
                                branches.ofTeachers(
                                        new Text(department.zh() + "教工党支部", department.en() + " staff branch")),
                                graduates(department, branches),
                                branches.ofStudents(
                                        new Text(department.zh() + "本科生党支部", department.en() + " undergraduate branch"),
                                        6,
                                        3))))
                .toList();
    }

    private static SampleUnit graduates(Text department, SampleBranches branches) {
        Text name = new Text(department.zh() + "研究生党支部", department.en() + " graduate branch");
        return name.en().equals(OVERSIZED) ? branches.ofStudents(name, 27, 16) : branches.ofStudents(name, 16, 8);
    }
}
