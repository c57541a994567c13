package dev.baton.membership.reorganisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.baton.membership.Campus;
import dev.baton.membership.MovableClock;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.reorganisations.NaiveUniversity.Nonsense;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
    void earlier_days_answer_as_they_did() throws JsonProcessingException {
        for (int seed = 0; seed < UNIVERSITIES; seed++) {
            found();
            for (int day = 0; day < DAYS; day++) {
                clock.ahead(day);
                Random random = new Random(100L * seed + day);
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
            }
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
            String question = "/api/v1/units/" + unit + "/totals?on=" + today.get();
            answers.put(question, ask(question));
        });
    }

    private String yesterdaysTree() {
        return "/api/v1/units?limit=200&on=" + today.get().minusDays(1);
    }

    private String ask(String question) {
        return campus.anybody().get(question).then().statusCode(200).extract().asString();
    }
}
