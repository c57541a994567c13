package dev.baton.membership.units;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tree grows and is looked at, over HTTP. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class UnitResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final String CHANGED =
            "{\"name\": {\"zh\": \"计算机学院\", \"en\": \"School of Computing\"}, \"code\": \"CS\"}";

    private Campus campus;

    @BeforeEach
    void prepare() {
        campus = new Campus();
    }

    @Test
    void the_tree_goes_on_although_the_unit_that_ended_the_page_is_no_more() {
        Campus growing = new Campus();
        UUID first = growing.unit(growing.root, "branch");
        UUID second = growing.unit(growing.root, "branch");
        String path = "/api/v1/units?limit=1&parent=" + growing.root;
        String cursor = growing.office()
                .get(path)
                .then()
                .body("items.id", contains(first.toString()))
                .extract()
                .path("nextCursor");
        Database.change("update unit_period set until_on = from_on + 1 where unit = ?", first);
        growing.office()
                .queryParam("cursor", cursor)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString()));
    }

    @Test
    void a_unit_and_its_fact_are_written_together() {
        UUID college = Campus.made(Campus.establish(campus.office(), campus.root, "secondary-organisation")
                .statusCode(201));
        Map<String, Object> fact = Database.rows("select * from outbox where aggregateid = ?", college.toString())
                .getFirst();
        assertEquals("membership.unit", fact.get("aggregatetype"));
        assertEquals("membership.unit-established.v1", fact.get("type"));
        assertEquals(campus.code, fact.get("university"));
        assertTrue(fact.get("payload").toString().contains("\"path\":[\"" + campus.root + "\",\"" + college + "\"]"));
    }

    @Test
    void a_unit_is_shown_with_its_path_and_its_version() {
        UUID college = campus.unit(campus.root, "secondary-organisation");
        String tag = campus.anybody()
                .get("/api/v1/units/" + college)
                .then()
                .statusCode(200)
                .body("id", equalTo(college.toString()))
                .body("parent", equalTo(campus.root.toString()))
                .body("path", contains(campus.root.toString(), college.toString()))
                .body("type", equalTo("secondary-organisation"))
                .body("name.en", equalTo("Sample unit"))
                .body("establishedOn", equalTo("2021-09-01"))
                .extract()
                .header("ETag");
        campus.anybody()
                .header("If-None-Match", tag)
                .get("/api/v1/units/" + college)
                .then()
                .statusCode(304);
    }

    @Test
    void children_come_page_by_page_in_the_order_of_their_making() {
        UUID first = campus.unit(campus.root, "branch");
        UUID second = campus.unit(campus.root, "branch");
        String cursor = campus.anybody()
                .get("/api/v1/units?limit=1&parent=" + campus.root)
                .then()
                .statusCode(200)
                .body("items.id", contains(first.toString()))
                .extract()
                .path("nextCursor");
        campus.anybody()
                .queryParam("cursor", cursor)
                .get("/api/v1/units?limit=1&parent=" + campus.root)
                .then()
                .body("items.id", contains(second.toString()))
                .body("nextCursor", nullValue());
        campus.anybody()
                .get("/api/v1/units")
                .then()
                .body("items.id", contains(campus.root.toString(), first.toString(), second.toString()));
    }

    @Test
    void an_office_reaches_its_own_part_of_the_tree() {
        UUID college = campus.unit(campus.root, "secondary-organisation");
        UUID other = campus.unit(campus.root, "secondary-organisation");
        Campus.establish(campus.secretaryOf(college), college, "branch").statusCode(201);
        Campus.establish(campus.secretaryOf(college), other, "branch")
                .statusCode(403)
                .body("code", equalTo("office-required"));
        Campus.establish(campus.secretaryOf(college), campus.root, "branch").statusCode(403);
        Campus.establish(campus.anybody(), college, "branch").statusCode(403);
    }

    @Test
    void a_unit_out_of_place_is_refused_in_the_callers_language() {
        Campus.establish(campus.office().header("Accept-Language", "en"), campus.root, "group")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baton:problem:unit-may-not-stand-there"))
                .body("detail", containsString("groups under a branch"))
                .body("errors[0].pointer", equalTo("/type"));
        Campus.establish(campus.office(), campus.root, "group")
                .statusCode(422)
                .body("detail", containsString("党小组设在党支部之下"));
    }

    @Test
    void a_branch_may_say_whose_it_is_and_of_how_many_units() {
        UUID branch = Campus.made(establish("branch", "\"kind\": \"student\", \"coveredUnits\": 2")
                .statusCode(201));
        campus.anybody()
                .get("/api/v1/units/" + branch)
                .then()
                .body("kind", equalTo("student"))
                .body("coveredUnits", equalTo(2));
        campus.anybody().get("/api/v1/units/" + campus.root).then().body("kind", nullValue());
    }

    @Test
    void whose_a_branch_is_may_be_said_later() {
        UUID branch = campus.unit(campus.root, "branch");
        String tag =
                campus.office().get("/api/v1/units/" + branch).then().extract().header("ETag");
        campus.office()
                .header("If-Match", tag)
                .body("""
                        {"name": {"zh": "样例组织", "en": "Sample unit"}, "kind": "teacher", "coveredUnits": 3}""")
                .put("/api/v1/units/" + branch)
                .then()
                .statusCode(200)
                .body("kind", equalTo("teacher"))
                .body("coveredUnits", equalTo(3));
    }

    @Test
    void code_and_composition_are_those_of_the_day() {
        UUID branch = Campus.made(establish("branch", "\"code\": \"B-1\", \"kind\": \"student\", \"coveredUnits\": 1")
                .statusCode(201));
        String path = "/api/v1/units/" + branch;
        campus.office()
                .header("If-Match", campus.office().get(path).header("ETag"))
                .body("""
                        {"name": {"zh": "样例组织", "en": "Sample unit"}, "code": "B-2", "kind": "teacher", "coveredUnits": 3}""")
                .put(path)
                .then()
                .statusCode(200);
        campus.anybody()
                .get(path + "?on=2021-09-01")
                .then()
                .body("code", equalTo("B-1"))
                .body("kind", equalTo("student"))
                .body("coveredUnits", equalTo(1));
        campus.anybody()
                .get(path)
                .then()
                .body("code", equalTo("B-2"))
                .body("kind", equalTo("teacher"))
                .body("coveredUnits", equalTo(3));
        campus.anybody()
                .get(path + "/history")
                .then()
                .body("code", contains("B-1", "B-2"))
                .body("kind", contains("student", "teacher"))
                .body("coveredUnits", contains(1, 3));
    }

    @Test
    void nothing_is_linked_to_what_is_no_more() {
        UUID college = campus.unit(campus.root, "secondary-organisation");
        UUID department = campus.unit(campus.root, "administrative");
        Database.change("update unit set dissolved_on = current_date - 1 where id = ?", department);
        campus.office()
                .header("If-Match", "\"0\"")
                .body("{\"name\": {\"zh\": \"样例\", \"en\": \"Sample\"}, \"administrativeUnit\": \"%s\"}"
                        .formatted(department))
                .put("/api/v1/units/" + college)
                .then()
                .statusCode(409)
                .body("code", equalTo("unit-is-dissolved"))
                .body("errors.pointer", contains("/administrativeUnit"));
    }

    @Test
    void what_only_branches_have_is_refused_elsewhere() {
        establish("secondary-organisation", "\"kind\": \"student\"")
                .statusCode(422)
                .body("code", equalTo("only-for-branches"))
                .body("errors[0].pointer", equalTo("/kind"));
        establish("secondary-organisation", "\"coveredUnits\": 2")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/coveredUnits"));
        establish("branch", "\"coveredUnits\": 0").statusCode(422).body("errors[0].pointer", equalTo("/coveredUnits"));
        establish("branch", "\"kind\": \"royal\"").statusCode(400);
    }

    private ValidatableResponse establish(String type, String more) {
        return campus.office()
                .body("""
                        {"parent": "%s", "type": "%s", "name": {"zh": "样例组织", "en": "Sample unit"},
                         "establishedOn": "2021-09-01", %s}""".formatted(campus.root, type, more))
                .post("/api/v1/units")
                .then();
    }

    @Test
    void what_is_unknown_is_404_and_what_is_malformed_400() {
        UUID nowhere = UUID.randomUUID();
        campus.office().get("/api/v1/units/" + nowhere).then().statusCode(404).body("code", equalTo("not-found"));
        campus.office().get("/api/v1/units/nonsense").then().statusCode(404);
        Campus.establish(campus.office(), nowhere, "branch")
                .statusCode(404)
                .body("errors[0].pointer", equalTo("/parent"));
        Campus.establish(campus.office(), campus.root, "kingdom")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/type"));
        campus.office().body("{\"parent\":").post("/api/v1/units").then().statusCode(400);
        campus.office().body("{}").post("/api/v1/units").then().statusCode(422);
        campus.office()
                .get("/api/v1/units?parent=nonsense")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/parent"));
        campus.office()
                .get("/api/v1/units?type=kingdom")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/type"));
    }

    @Test
    void a_name_is_short_enough_for_names_to_be_made_from_it() {
        campus.office()
                .body("""
                        {"parent": "%s", "type": "branch", "name": {"zh": "样例组织", "en": "%s"}, "establishedOn": "2021-09-01"}""".formatted(campus.root, "x".repeat(201)))
                .post("/api/v1/units")
                .then()
                .statusCode(422)
                .body("code", equalTo("unit-name-is-too-long"))
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void a_repeated_key_makes_one_unit_and_another_body_is_refused() {
        UUID first =
                Campus.made(Campus.establish(campus.office().header("Idempotency-Key", "unit-1"), campus.root, "branch")
                        .statusCode(201));
        Campus.establish(campus.office().header("Idempotency-Key", "unit-1"), campus.root, "branch")
                .statusCode(201)
                .header("Location", endsWith(first.toString()));
        Campus.establish(campus.office().header("Idempotency-Key", "unit-1"), campus.root, "administrative")
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertEquals(
                2,
                Database.rows("select 1 from unit where university = ?", campus.code)
                        .size());
    }

    @Test
    void a_renamed_unit_was_called_otherwise_before() {
        UUID college = campus.unit(campus.root, "secondary-organisation");
        String tag =
                campus.office().get("/api/v1/units/" + college).then().extract().header("ETag");
        rename(college, tag)
                .then()
                .statusCode(200)
                .body("name.zh", equalTo("计算机学院"))
                .body("code", equalTo("CS"));
        campus.anybody()
                .get("/api/v1/units/" + college + "?on=" + YESTERDAY)
                .then()
                .body("name.zh", equalTo("样例组织"));
        campus.anybody().get("/api/v1/units/" + college).then().body("name.zh", equalTo("计算机学院"));
        campus.anybody()
                .get("/api/v1/units/" + college + "/history")
                .then()
                .body("name.zh", contains("样例组织", "计算机学院"))
                .body("until[0]", equalTo(TODAY.toString()));
        rename(college, tag).then().statusCode(412).body("code", equalTo("version-is-stale"));
        rename(college, null).then().statusCode(428);
        assertEquals(
                1,
                Database.rows(
                                "select 1 from outbox where type = 'membership.unit-renamed.v1' and aggregateid = ?",
                                college.toString())
                        .size());
    }

    @Test
    void of_several_changes_on_one_day_the_last_stays() {
        UUID college = campus.unit(campus.root, "secondary-organisation");
        for (int time = 0; time < 3; time++) {
            String tag = campus.office()
                    .get("/api/v1/units/" + college)
                    .then()
                    .extract()
                    .header("ETag");
            rename(college, tag).then().statusCode(200);
        }
        campus.anybody().get("/api/v1/units/" + college + "/history").then().body("size()", equalTo(2));
    }

    @Test
    void names_and_codes_are_given_from_above() {
        UUID branch = campus.unit(campus.root, "branch");
        String tag =
                campus.office().get("/api/v1/units/" + branch).then().extract().header("ETag");
        campus.secretaryOf(branch)
                .header("If-Match", tag)
                .body(CHANGED)
                .put("/api/v1/units/" + branch)
                .then()
                .statusCode(403);
        rename(branch, tag).then().statusCode(200);
        UUID other = campus.unit(campus.root, "branch");
        rename(
                        other,
                        campus.office()
                                .get("/api/v1/units/" + other)
                                .then()
                                .extract()
                                .header("ETag"))
                .then()
                .statusCode(409)
                .body("code", equalTo("unit-code-is-taken"));
    }

    @Test
    void the_tree_is_asked_by_part_by_type_and_by_name() {
        UUID college = campus.unit(campus.root, "secondary-organisation");
        UUID branch = campus.unit(college, "branch");
        campus.unit(campus.root, "branch");
        campus.anybody()
                .get("/api/v1/units?below=" + college)
                .then()
                .body("items.id", contains(college.toString(), branch.toString()));
        campus.anybody()
                .get("/api/v1/units?type=branch&below=" + college)
                .then()
                .body("items.id", contains(branch.toString()));
        rename(
                college,
                campus.office().get("/api/v1/units/" + college).then().extract().header("ETag"));
        for (String query : List.of("计算机", "jsjxy", "jisuanji", "COMPUT")) {
            campus.anybody()
                    .queryParam("q", query)
                    .get("/api/v1/units")
                    .then()
                    .body("items.id", contains(college.toString()));
        }
        campus.anybody().queryParam("q", "%").get("/api/v1/units").then().body("items.size()", equalTo(0));
    }

    @Test
    void before_it_was_established_there_was_no_such_unit() {
        UUID branch = campus.unit(campus.root, "branch");
        campus.anybody()
                .get("/api/v1/units/" + branch + "?on=2021-08-31")
                .then()
                .statusCode(404);
        campus.anybody()
                .get("/api/v1/units/" + branch + "?on=2021-09-01")
                .then()
                .statusCode(200);
        campus.anybody().get("/api/v1/units?on=2021-08-31").then().body("items.id", contains(campus.root.toString()));
    }

    @Test
    void totals_are_those_of_the_day() {
        UUID college = campus.unit(campus.root, "secondary-organisation");
        UUID branch = campus.unit(college, "branch");
        campus.member(branch, "S-1"); // on 2024-06-28
        campus.anybody()
                .get("/api/v1/units/" + college + "/totals?on=2024-06-27")
                .then()
                .body("members", equalTo(0))
                .body("units.branch", equalTo(1));
        campus.anybody()
                .get("/api/v1/units/" + college + "/totals?on=2024-06-28")
                .then()
                .body("members", equalTo(1));
        campus.anybody().get("/api/v1/units/" + campus.root + "/totals").then().body("members", equalTo(1));
    }

    private Response rename(UUID unit, String tag) {
        RequestSpecification office = campus.office().body(CHANGED);
        return (tag == null ? office : office.header("If-Match", tag)).put("/api/v1/units/" + unit);
    }
}
