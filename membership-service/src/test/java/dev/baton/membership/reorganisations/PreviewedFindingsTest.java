package dev.baton.membership.reorganisations;

import static dev.baton.membership.reorganisations.Reorganising.PATH;
import static dev.baton.membership.reorganisations.Reorganising.establish;
import static dev.baton.membership.reorganisations.Reorganising.json;
import static dev.baton.membership.reorganisations.Reorganising.merge;
import static dev.baton.membership.reorganisations.Reorganising.moveMembers;
import static dev.baton.membership.reorganisations.Reorganising.moveUnit;
import static dev.baton.membership.reorganisations.Reorganising.ofNew;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A preview says what the rules will say. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class PreviewedFindingsTest {

    private Campus campus;
    private Reorganising reorganising;
    private UUID general;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        reorganising = new Reorganising(campus);
        general = campus.unit(campus.unit(campus.root, "secondary-organisation"), "general-branch");
    }

    @Test
    void a_preview_shows_what_would_be_put_right_and_what_would_newly_be_wrong() {
        UUID large = students(33);
        List<UUID> two = Crowd.of(campus, large, 2);
        JsonPath shown = preview(
                establish("new", json(general), "branch").replace("\"name\"", "\"kind\": \"student\", \"name\""),
                moveMembers(large, ofNew("new"), two));
        Map<String, Object> ofLarge = shown.getMap("findings.find { it.unit == '%s' }".formatted(large));
        assertEquals(List.of(), rules(ofLarge, "resolved"));
        assertEquals(
                List.of("branch-size-student"),
                rules(ofLarge, "remaining").stream()
                        .filter(rule -> rule.startsWith("branch-size"))
                        .toList());
        assertEquals(
                Map.of("members", 33, "most", 30),
                shown.getMap(
                        "findings.find { it.unit == '%s' }.remaining.find { it.rule == 'branch-size-student' }.figures"
                                .formatted(large)));
        String ofNew = "findings.find { it.unit instanceof Map }.";
        assertEquals(
                "It has 2 full members, fewer than 3.",
                shown.getString(ofNew + "arising.find { it.rule == 'branch-full-members' }.wrong.en"));
        assertFalse(shown.getString(ofNew + "arising.find { it.rule == 'branch-full-members' }.citation.zh")
                .isBlank());
        assertFalse(shown.getString(ofNew + "arising.find { it.rule == 'branch-full-members' }.remedy.zh")
                .isBlank());
    }

    @Test
    void what_a_lawful_division_puts_right_is_shown_as_resolved() {
        UUID large = students(40);
        UUID id = Campus.made(campus.office()
                .body("{\"by\": \"balanced\"}")
                .post("/api/v1/units/" + large + "/division")
                .then()
                .statusCode(201));
        campus.office()
                .get(PATH + "/" + id + "/preview")
                .then()
                .statusCode(200)
                .body(
                        "findings.find { it.unit == '%s' }.resolved.rule".formatted(large),
                        hasItem("branch-size-student"))
                .body("findings.arising.flatten().rule", not(hasItem("branch-size-student")));
    }

    @Test
    void of_a_new_branch_of_no_known_kind_it_is_said_what_cannot_be_judged() {
        UUID branch = students(3);
        JsonPath shown = preview(
                establish("new", json(general), "branch"),
                moveMembers(branch, ofNew("new"), Crowd.of(campus, branch, 31)));
        assertEquals(
                "kind",
                shown.getString("findings.find { it.unit instanceof Map }.undecided"
                        + ".find { it.rule == 'branch-size-student' }.missing"));
    }

    @Test
    void what_a_preview_foresees_is_what_is_found_after_the_decision() {
        UUID other = campus.unit(general, "branch");
        UUID small = students(2);
        UUID large = students(35);
        UUID staying = students(8);
        UUID elsewhere = campus.unit(campus.unit(campus.root, "secondary-organisation"), "general-branch");
        Crowd.of(campus, other, 4, "PROBATIONARY_MEMBER", "2025-09-01");
        List<UUID> moving = Crowd.of(campus, large, 5);
        Crowd.of(campus, large, 3, "ACTIVIST", "2025-09-01");
        campus.secretary(campus.officer, staying);
        campus.secretary(campus.officer, small);
        UUID id = reorganising.drafted(
                establish("new", json(elsewhere), "branch"),
                moveMembers(large, ofNew("new"), moving),
                merge(small, other),
                moveUnit(staying, json(elsewhere)));
        List<UUID> units = List.of(general, elsewhere, other, small, large, staying);
        JsonPath preview = campus.office()
                .get(PATH + "/" + id + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (UUID unit : units) {
            assertEquals(
                    numbers(found(unit)),
                    foreseen(preview, "it.unit == '%s'".formatted(unit), "resolved", "remaining").stream()
                            .map(PreviewedFindingsTest::number)
                            .collect(Collectors.toSet()),
                    "today, " + unit);
        }

        JsonPath decided =
                reorganising.decide(id).then().statusCode(200).extract().jsonPath();

        units.stream()
                .filter(unit -> !unit.equals(small))
                .forEach(unit -> assertEquals(
                        found(unit), foreseen(preview, "it.unit == '%s'".formatted(unit), "arising", "remaining")));
        assertEquals(
                found(UUID.fromString(decided.getString("established.new"))),
                foreseen(preview, "it.unit instanceof Map", "arising", "remaining"));
    }

    private UUID students(int fullMembers) {
        UUID branch = Campus.made(campus.office()
                .body("""
                        {"parent": "%s", "type": "branch", "name": {"zh": "样例支部", "en": "Sample branch"},
                         "establishedOn": "2021-09-01", "kind": "student", "coveredUnits": 1}""".formatted(general))
                .post("/api/v1/units")
                .then()
                .statusCode(201));
        Crowd.of(campus, branch, fullMembers);
        return branch;
    }

    private JsonPath preview(String... steps) {
        return campus.office()
                .get(PATH + "/" + reorganising.drafted(steps) + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Set<Object> found(UUID unit) {
        return new HashSet<>(campus.office()
                .get("/api/v1/units/" + unit + "/findings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findings.flatten()"));
    }

    private static Set<Object> foreseen(JsonPath preview, String unit, String... lists) {
        return Stream.of(lists)
                .map(list -> preview.getList("findings.findAll { %s }.%s.flatten()".formatted(unit, list)))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static Set<Object> numbers(Set<Object> findings) {
        return findings.stream().map(PreviewedFindingsTest::number).collect(Collectors.toSet());
    }

    private static Object number(Object finding) {
        return ((Map<?, ?>) finding).get("rule");
    }

    private static List<String> rules(Map<String, Object> unit, String list) {
        return ((List<?>) unit.get(list))
                .stream().map(finding -> (String) number(finding)).toList();
    }
}
