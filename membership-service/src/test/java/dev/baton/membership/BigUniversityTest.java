package dev.baton.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Plans.Ran;
import dev.baton.membership.people.Fingerprints;
import dev.baton.membership.people.Vault;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In a database with two universities of sixty thousand members each, questions about tree and roster find their way by an
 * index. PostgreSQL, the broker and the service are this test's own, for others look at every row there is.
 */
@QuarkusTest
@QuarkusTestResource(value = SuiteResource.class, restrictToAnnotatedClass = true)
@EnabledIfSystemProperty(named = "baton.long", matches = "true")
class BigUniversityTest {

    private static final Set<String> LARGE =
            Set.of("unit", "unit_period", "person", "name_token", "member", "placement", "transfer");

    private static BigUniversity university;

    @Inject
    Vault vault;

    @Inject
    Fingerprints fingerprints;

    @BeforeEach
    void found() {
        if (university == null) {
            university = new BigUniversity(vault, fingerprints);
            new BigUniversity(vault, fingerprints);
            Database.change("analyze");
        }
    }

    /** Whether a plan is made for the arguments at hand or for any: PostgreSQL changes over as it sees fit. */
    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void no_question_about_a_part_reads_a_table_from_end_to_end(String planCacheMode) throws IOException {
        List<String> readWhole = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        try (Plans plans = new Plans(planCacheMode)) {
            for (String question : aboutAPart()) {
                List<Ran> ran = plans.of(() -> ask(question));
                assertTrue(ran.size() > 1, question);
                ran.forEach(one -> one.readWhole(LARGE).forEach(table -> readWhole.add(question + ": " + table)));
                show(question, ran, shown);
            }
            for (String question : readingMore()) {
                show(question, plans.of(() -> ask(question)), shown);
            }
        }
        Files.write(Path.of("target", "plans-" + planCacheMode + ".txt"), shown);
        assertEquals(List.of(), readWhole);
    }

    @Test
    void a_page_of_a_roster_takes_as_many_statements_whatever_the_size() {
        TreeMap<String, Integer> statements = new TreeMap<>();
        try (Plans plans = new Plans("auto")) {
            for (String question : List.of(
                    "/members?unit=" + university.branches.getFirst() + "&limit=1",
                    "/members?unit=" + university.branches.getFirst() + "&limit=200",
                    "/members?unit=" + university.campus.root + "&below=true&limit=1",
                    "/members?unit=" + university.campus.root + "&below=true&limit=200",
                    deepInTheRoster() + "&limit=200")) {
                statements.put(question, plans.of(() -> ask(question)).size());
            }
        }
        assertEquals(Set.of(6), Set.copyOf(statements.values()), statements.toString());
    }

    /** Of twenty-one thousand transfers, and of three thousand units. */
    @Test
    void a_page_of_transfers_reads_hardly_more_than_it_shows() {
        TreeMap<String, Long> read = new TreeMap<>();
        try (Plans plans = new Plans("auto")) {
            for (String question : List.of(
                    "/transfers?unit=" + university.branches.getFirst(),
                    "/transfers?unit=" + university.campus.root,
                    "/transfers?unit=" + university.campus.root + "&state=requested",
                    "/transfers?unit=" + university.campus.root + "&cursor=" + afterTransferOf(30_000))) {
                read.put(
                        question,
                        plans.of(() -> ask(question)).stream()
                                .mapToLong(Ran::rowsRead)
                                .sum());
            }
        }
        assertTrue(read.values().stream().allMatch(rows -> rows < 200), read.toString());
    }

    /** Of sixty thousand members, and of three thousand units that were each called something else once. */
    @Test
    void a_stage_that_nobody_has_is_looked_for_in_each_unit_and_not_at_each_member() {
        String question = "/members?below=true&stage=development-target&unit=" + university.campus.root;
        for (String planCacheMode : List.of("force_custom_plan", "force_generic_plan")) {
            try (Plans plans = new Plans(planCacheMode)) {
                long read = plans.of(() -> ask(question)).stream()
                        .mapToLong(Ran::rowsRead)
                        .sum();
                assertTrue(read < 7_000, planCacheMode + ": " + read);
            }
        }
    }

    private static void ask(String question) {
        university.campus.office().get("/api/v1" + question).then().statusCode(200);
    }

    private static void show(String question, List<Ran> ran, List<String> shown) {
        ran.forEach(one -> shown.add("## %s: %d rows read%n%s".formatted(question, one.rowsRead(), one.outline())));
    }

    private static List<String> aboutAPart() {
        UUID root = university.campus.root;
        UUID college = university.colleges.get(7);
        UUID branch = university.branches.get(777);
        String everybody = "/members?below=true&unit=" + root;
        return List.of(
                "/members/" + university.people.get(30_000),
                "/members?unit=" + branch,
                "/members?unit=" + branch + "&stage=full-member",
                "/members?below=true&unit=" + college,
                "/members?below=true&unit=" + college + "&q=张",
                everybody,
                deepInTheRoster(),
                deepInTheRoster() + "&stage=probationary-member",
                deepInTheRoster() + "&q=zhang",
                everybody + "&stage=probationary-member",
                everybody + "&q=张",
                everybody + "&q=张伟",
                everybody + "&q=zhangwei",
                everybody + "&q=zw",
                everybody + "&q=nobody",
                everybody + "&q=zhang&stage=probationary-member",
                everybody + "&campusNumber=" + BigUniversity.campusNumber(30_000),
                "/units/" + branch,
                "/units/" + branch + "?on=2022-03-01",
                "/units/" + branch + "/history",
                "/units/" + college + "/totals?on=2022-03-01",
                "/units",
                "/units?cursor=" + after(branch),
                "/units?on=2022-03-01",
                "/units?type=branch",
                "/units?parent=" + root,
                "/units?parent=" + college + "&cursor=" + after(branch),
                "/units?parent=" + college + "&on=2022-03-01",
                "/units?below=" + college,
                "/units?below=" + root + "&cursor=" + after(branch),
                "/units?below=" + root + "&q=组织7",
                "/transfers?unit=" + branch,
                "/transfers?unit=" + branch + "&state=requested",
                "/transfers?unit=" + college,
                "/transfers?unit=" + college + "&state=lapsed",
                "/transfers?unit=" + college + "&cursor=" + afterTransferOf(30_000),
                "/transfers?unit=" + root,
                "/transfers?unit=" + root + "&state=requested",
                "/transfers?unit=" + root + "&state=lapsed",
                "/transfers?unit=" + root + "&cursor=" + afterTransferOf(30_000));
    }

    /**
     * Totals and searches of a whole university, which may read all of it, and findings of today, which still read more
     * than the units they are about. Their plans are written down, and nothing is claimed of them.
     */
    private static List<String> readingMore() {
        return List.of(
                "/units/" + university.campus.root + "/totals",
                "/units/" + university.campus.root + "/totals?on=2022-03-01",
                "/units?q=ylzz",
                "/units?q=unit%20777",
                "/units?q=nowhere",
                "/units/" + university.branches.get(777) + "/findings",
                "/units/" + university.colleges.get(7) + "/findings?below=true",
                "/findings",
                "/units/" + university.branches.get(777) + "/findings?on=2026-01-01",
                "/units/" + university.colleges.get(7) + "/findings?below=true&on=2026-01-01",
                "/findings?on=2026-01-01");
    }

    private static String deepInTheRoster() {
        return "/members?below=true&unit=" + university.campus.root
                + "&cursor="
                + cursor("""
                        select p.path_key || replace(m.person::text, '-', '') as place from member m
                        join unit_period p on p.university = m.university and p.unit = m.unit and p.until_on is null
                        where m.person = ?""", university.people.get(30_000));
    }

    private static String after(UUID unit) {
        return cursor("select path_key as place from unit_period where unit = ? and until_on is null", unit);
    }

    private static String afterTransferOf(int number) {
        return cursor(
                "select replace(id::text, '-', '') as place from transfer where person = ?",
                university.people.get(number));
    }

    /** As a page gives it that ends there. */
    private static String cursor(String place, UUID of) {
        String ids = (String) Database.rows(place, of).getFirst().get("place");
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(ids));
    }
}
