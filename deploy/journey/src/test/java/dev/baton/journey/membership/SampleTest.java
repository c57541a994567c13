package dev.baton.journey.membership;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 6);
    private static final List<SampleUniversity> SAMPLE = Sample.of(1, TODAY);
    private static final List<SamplePerson> PEOPLE =
            SAMPLE.stream().flatMap(SampleUniversity::people).toList();

    @Test
    void is_the_same_whenever_it_is_made() {
        assertEquals(SAMPLE, Sample.of(1, TODAY));
    }

    @Test
    void has_four_universities_and_about_six_thousand_people() {
        assertEquals(4, SAMPLE.size());
        assertTrue(PEOPLE.size() > 5_500 && PEOPLE.size() < 6_500, () -> PEOPLE.size() + " people");
    }

    @Test
    void has_nobody_who_could_be_taken_for_real() {
        assertEquals(
                List.of(),
                PEOPLE.stream()
                        .filter(person -> !person.name().matches("样例\\p{IsHan}{3} Yangli [A-Z][a-z]+"))
                        .toList());
    }

    @Test
    void has_two_branches_of_students_with_more_members_than_thirty() {
        Set<String> oversized = SAMPLE.stream()
                .flatMap(SampleUniversity::units)
                .filter(unit -> counted(unit) > ("staff".equals(unit.kind()) ? 50 : 30))
                .map(unit -> unit.name().en())
                .collect(Collectors.toSet());

        assertEquals(Set.of(Sample.OVERSIZED, Sample.OVERSIZED_TOO), oversized);
    }

    @Test
    void numbers_everybody_once_at_their_university_and_joins_nobody_in_the_future() {
        assertAll(SAMPLE.stream()
                .map(university -> () -> assertEquals(
                        university.people().count(),
                        university
                                .people()
                                .map(SamplePerson::campusNumber)
                                .distinct()
                                .count())));
        assertTrue(PEOPLE.stream().allMatch(person -> person.joinedOn().isBefore(TODAY)));
    }

    @Test
    void gives_a_login_to_some_forty() {
        Map<String, Long> logins = PEOPLE.stream()
                .filter(person -> person.login() != null)
                .collect(Collectors.groupingBy(SamplePerson::login, Collectors.counting()));

        assertEquals(36, logins.size());
        assertEquals(Set.of(1L), Set.copyOf(logins.values()));
    }

    @Test
    void names_no_two_units_of_a_university_alike() {
        for (SampleUniversity university : SAMPLE) {
            for (Function<Text, String> language : List.<Function<Text, String>>of(Text::zh, Text::en)) {
                List<String> names = university
                        .units()
                        .map(unit -> language.apply(unit.name()))
                        .toList();
                assertEquals(names, names.stream().distinct().toList());
            }
        }
    }

    private static long counted(SampleUnit unit) {
        return unit.people().stream()
                .filter(person -> person.stage().compareTo(Stage.PROBATIONARY_MEMBER) >= 0)
                .count();
    }
}
