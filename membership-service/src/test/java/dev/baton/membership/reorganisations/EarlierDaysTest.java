package dev.baton.membership.reorganisations;

import static dev.baton.membership.reorganisations.Reorganising.cancel;
import static dev.baton.membership.reorganisations.Reorganising.json;
import static dev.baton.membership.reorganisations.Reorganising.moveUnit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.baton.membership.Campus;
import dev.baton.membership.MovableClock;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.reorganisations.NaiveUniversity.Nonsense;
import dev.baton.membership.rules.DailyCheck;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Decisions made up at random, day after day: the rows are what a notebook says, and earlier days answer as they did. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class EarlierDaysTest {

    private static final int UNIVERSITIES = Boolean.getBoolean("baton.long") ? 60 : 5;
    private static final int DAYS = 6;
    private static final int PROGRAMS_A_DAY = 5;

    @Inject
    MovableClock clock;

    @Inject
    Today today;

    @Inject
    DailyCheck checking;

    private Campus campus;
    private NaiveUniversity notebook;
    private final TreeMap<String, String> answers = new TreeMap<>();
    private int carriedOut;
    private int refused;

    @AfterEach
    void backToTheRealDay() {
        clock.ahead(0);
    }

    @Test
    void who_held_office_and_what_was_wrong_stays_where_it_was_the_day_before() {
        campus = new Campus();
        Reorganising reorganising = new Reorganising(campus);
        UUID college = campus.unit(campus.root, "secondary-organisation");
        UUID other = campus.unit(campus.root, "secondary-organisation");
        UUID cancelled = campus.unit(college, "general-branch");
        UUID moving = campus.unit(college, "branch");
        campus.secretary(campus.officer, cancelled);
        campus.secretary(campus.officer, moving);
        Crowd.of(campus, moving, 2);
        checking.of(campus);
        String offices = officesBelow(college) + today.get().minusDays(1);
        String findings = findingsBelow(college) + today.get().minusDays(1);
        String held = ask(offices);
        String found = ask(findings);

        reorganising.decided(cancel(cancelled), moveUnit(moving, json(other)));
        checking.of(campus);

        assertEquals(held, ask(offices));
        assertEquals(found, ask(findings));
        assertEquals(List.of(cancelled, moving), units(held));
        assertEquals(List.of(cancelled, moving), units(found));
        assertEquals(List.of(), units(ask(officesBelow(college) + today.get())));
        assertEquals(List.of(), units(ask(findingsBelow(college) + today.get())));
        assertEquals(List.of(moving), units(ask(officesBelow(other) + today.get())));
        assertEquals(List.of(moving), units(ask(findingsBelow(other) + today.get())));
    }

    @Test
    void who_held_office_in_a_dissolved_unit_and_below_it_is_told_of_its_last_day() {
        campus = new Campus();
        Reorganising reorganising = new Reorganising(campus);
        UUID college = campus.unit(campus.root, "secondary-organisation");
        UUID branch = campus.unit(college, "branch");
        campus.secretary(campus.officer, college);
        campus.secretary(campus.officer, branch);
        String offices = "/api/v1/appointments?below=true&unit=" + college;
        assertEquals(List.of(college, branch), units(ask(offices)));

        reorganising.decided(cancel(branch), cancel(college));

        assertEquals(List.of(college, branch), units(ask(offices)));
        assertEquals(List.of(), units(ask(offices + "&on=" + today.get())));
        String missing = "/api/v1/units/" + college + "/vacancies?on=";
        assertEquals(
                1,
                JsonPath.from(ask(missing + today.get().minusDays(1)))
                        .getList("vacancies")
                        .size());
        assertEquals(
                0,
                JsonPath.from(ask(missing + today.get())).getList("vacancies").size());
    }

    @Test
    void earlier_days_answer_as_they_did() throws JsonProcessingException {
        for (int seed = 0; seed < UNIVERSITIES; seed++) {
            found();
            for (int day = 0; day < DAYS; day++) {
                clock.ahead(day);
                Random random = new Random(100L * seed + day);
                if (day > 0) writeDownYesterdaysFindings();
                changeSome(random, day);
                for (int program = 0; program < PROGRAMS_A_DAY; program++) {
                    decide(new RandomSteps(random, notebook).some(), "seed " + seed + " day " + day);
                }
                assertStands(yesterdaysTree(), "seed " + seed + " day " + day);
                writeDownToday();
            }
            for (String question : answers.keySet()) {
                assertStands(question, "seed " + seed);
            }
        }
        assertTrue(carriedOut > 20 && refused > 20, carriedOut + " carried out, " + refused + " refused");
    }

    private void found() {
        clock.ahead(0);
        campus = new Campus();
        notebook = new NaiveUniversity();
        answers.clear();
        notebook.add(campus.root, null, UnitType.UNIVERSITY);
        UUID college = unit(campus.root, UnitType.SECONDARY_ORGANISATION);
        for (int general = 0; general < 2; general++) {
            UUID above = unit(college, UnitType.GENERAL_BRANCH);
            for (int branch = 0; branch < 2; branch++) {
                UUID home = unit(above, UnitType.BRANCH);
                Crowd.of(campus, home, 4)
                        .forEach(person -> notebook.today.people().put(person, home));
                campus.secretary(campus.officer, home);
            }
            campus.secretary(campus.officer, above);
        }
        UUID branch = unit(campus.root, UnitType.BRANCH);
        UUID group = unit(branch, UnitType.GROUP);
        Crowd.of(campus, group, 4).forEach(person -> notebook.today.people().put(person, group));
        answers.put(yesterdaysTree(), ask(yesterdaysTree()));
    }

    private UUID unit(UUID parent, UnitType type) {
        UUID unit = campus.unit(parent, type.name().toLowerCase().replace('_', '-'));
        notebook.add(unit, parent, type);
        return unit;
    }

    /** Gives one unit, but for the root, another name and code, and a branch to others. */
    private void changeSome(Random random, int day) {
        List<UUID> units = notebook.today.types().keySet().stream()
                .filter(unit -> !unit.equals(campus.root))
                .toList();
        UUID unit = units.get(random.nextInt(units.size()));
        boolean branch = notebook.today.types().get(unit) == UnitType.BRANCH;
        String path = "/api/v1/units/" + unit;
        campus.office()
                .header("If-Match", campus.office().get(path).header("ETag"))
                .body("""
                        {"name": {"zh": "样例组织%s", "en": "Sample unit %s"}, "code": "C-%s"%s}""".formatted(
                                day, day, day, branch ? ", \"kind\": \"staff\", \"coveredUnits\": " + (day + 1) : ""))
                .put(path)
                .then()
                .statusCode(200);
    }

    private void decide(List<Step> steps, String where) throws JsonProcessingException {
        String program = Json.MAPPER.writeValueAsString(new Program(steps));
        String body = Reorganising.body(campus.root, program.substring("{\"steps\":[".length(), program.length() - 2));
        Response draft = campus.office().body(body).post(Reorganising.PATH);
        if (draft.statusCode() != 201) {
            refused++;
            assertTrue(
                    draft.statusCode() == 422 || draft.statusCode() == 404 || draft.statusCode() == 409,
                    draft.asString());
        } else {
            carriedOut++;
            Response decision = Reorganising.decide(
                    campus.office(), UUID.fromString(draft.jsonPath().getString("id")));
            assertEquals(200, decision.statusCode(), where + decision.asString());
            Map<String, String> made = decision.jsonPath().getMap("established");
            followInTheNotebook(steps, made, where);
        }
        assertRowsAreWhatTheNotebookSays(where + program);
    }

    private void followInTheNotebook(List<Step> steps, Map<String, String> made, String where) {
        try {
            notebook.decide(steps, key -> UUID.fromString(made.get(key)));
        } catch (Nonsense nonsense) {
            throw new AssertionError(where + " was carried out and makes no sense: " + steps);
        }
    }

    private void assertRowsAreWhatTheNotebookSays(String where) {
        Map<UUID, UUID> people = new HashMap<>();
        Database.rows("select person, unit from member where university = ?", campus.code)
                .forEach(row -> people.put((UUID) row.get("person"), (UUID) row.get("unit")));
        assertEquals(new HashMap<>(notebook.today.people()), people, where);
        Map<UUID, UUID> placed = new HashMap<>();
        Database.rows("select person, unit from placement where university = ? and until_on is null", campus.code)
                .forEach(row -> placed.put((UUID) row.get("person"), (UUID) row.get("unit")));
        assertEquals(people, placed, where);
        for (String standing : List.of(
                "select id as unit, parent from unit where university = ? and dissolved_on is null",
                "select unit, parent from unit_period where university = ? and until_on is null")) {
            Map<UUID, UUID> parents = new LinkedHashMap<>();
            Database.rows(standing, campus.code)
                    .forEach(row -> parents.put((UUID) row.get("unit"), (UUID) row.get("parent")));
            assertEquals(new HashMap<>(notebook.today.parents()), parents, where);
        }
    }

    private void assertStands(String question, String where) {
        assertEquals(answers.get(question), ask(question), where + question);
    }

    private void writeDownToday() {
        String tree = "/api/v1/units?limit=200&on=" + today.get();
        answers.put(tree, ask(tree));
        notebook.today.types().forEach((unit, type) -> {
            writeDown("/api/v1/units/" + unit + "/totals?on=" + today.get());
            if (UnitType.BRANCH.mayStandUnder(type)) writeDown(officesBelow(unit) + today.get());
        });
        checking.of(campus);
    }

    /** Only then is it kept and no longer found. */
    private void writeDownYesterdaysFindings() {
        notebook.today.types().forEach((unit, type) -> {
            if (UnitType.BRANCH.mayStandUnder(type))
                writeDown(findingsBelow(unit) + today.get().minusDays(1));
        });
    }

    private void writeDown(String question) {
        answers.put(question, ask(question));
    }

    private static String officesBelow(UUID unit) {
        return "/api/v1/appointments?limit=200&below=true&unit=" + unit + "&on=";
    }

    private static String findingsBelow(UUID unit) {
        return "/api/v1/units/" + unit + "/findings?limit=200&below=true&on=";
    }

    private static List<UUID> units(String answer) {
        return JsonPath.from(answer).getList("items.unit", UUID.class);
    }

    private String yesterdaysTree() {
        return "/api/v1/units?limit=200&on=" + today.get().minusDays(1);
    }

    private String ask(String question) {
        return campus.office().get(question).then().statusCode(200).extract().asString();
    }
}
