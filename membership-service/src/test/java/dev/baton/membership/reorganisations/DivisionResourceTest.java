package dev.baton.membership.reorganisations;

import static dev.baton.membership.reorganisations.Reorganising.PATH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A branch that has become too large, over HTTP. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class DivisionResourceTest {

    private Campus campus;
    private UUID general;
    private UUID branch;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        general = campus.unit(campus.unit(campus.root, "secondary-organisation"), "general-branch");
        branch = campus.unit(general, "branch");
    }

    @Test
    void those_in_its_groups_are_divided_too() {
        Crowd.of(campus, branch, 20);
        Crowd.of(campus, campus.unit(branch, "group"), 20, "PROBATIONARY_MEMBER", "2025-09-01");
        UUID id = Campus.made(
                divide(campus.secretaryOf(general), "{\"by\": \"balanced\"}").statusCode(201));
        campus.office()
                .get(PATH + "/" + id)
                .then()
                .body("state", equalTo("draft"))
                .body("scope", equalTo(general.toString()))
                .body("steps[0].cancel", equalTo(false))
                .body("steps[0].parts[0].members", hasSize(20));
    }

    @Test
    void cohorts_are_kept_together() {
        Crowd.of(campus, branch, 15, "FULL_MEMBER", "2023-09-01");
        Crowd.of(campus, branch, 18, "FULL_MEMBER", "2024-09-01");
        UUID id = Campus.made(divide(campus.office(), "{\"by\": \"cohort\"}").statusCode(201));
        campus.office().get(PATH + "/" + id).then().body("steps[0].parts[0].members", hasSize(15));
    }

    @Test
    void each_kind_of_branch_has_its_own_limit() {
        branch = branch("student");
        Crowd.of(campus, branch, 90);
        divide(campus.office(), "{\"by\": \"balanced\", \"parts\": 2, \"most\": 50}")
                .statusCode(422)
                .body("code", equalTo("more-than-a-branch-may-have"))
                .body("errors[0].pointer", equalTo("/most"));
        UUID id = Campus.made(divide(campus.office(), "{\"by\": \"balanced\"}").statusCode(201));
        campus.office()
                .get(PATH + "/" + id)
                .then()
                .body("steps[0].parts.collect { it.members.size() }", contains(30, 30));
        branch = branch("staff");
        Crowd.of(campus, branch, 50);
        divide(campus.office(), "{\"by\": \"balanced\"}")
                .statusCode(409)
                .body("code", equalTo("branch-is-not-oversized"));
    }

    @Test
    void those_of_one_campus_are_kept_together_where_it_is_said_who_they_are() {
        List<UUID> xili = Crowd.of(campus, branch, 21);
        List<UUID> others = Crowd.of(campus, branch, 12);
        String campuses = xili.stream().map("\"%s\": \"Xili\""::formatted).collect(Collectors.joining(",", "{", "}"));
        UUID id = Campus.made(divide(campus.office(), "{\"by\": \"campus\", \"campuses\": " + campuses + "}")
                .statusCode(201));
        List<String> moving =
                campus.office().get(PATH + "/" + id).then().extract().path("steps[0].parts[0].members");
        assertEquals(
                others.stream().map(UUID::toString).sorted().toList(),
                moving.stream().sorted().toList());
        divide(campus.office(), "{\"by\": \"campus\", \"campuses\": {\"" + campus.officer + "\": \"Xili\"}}")
                .statusCode(422)
                .body("code", equalTo("no-member-there"))
                .body("errors[0].pointer", equalTo("/campuses/" + campus.officer));
        divide(campus.office(), "{\"by\": \"campus\"}").statusCode(422).body("code", equalTo("campuses-are-missing"));
    }

    private UUID branch(String kind) {
        return Campus.made(campus.office()
                .body("""
                        {"parent": "%s", "type": "branch", "name": {"zh": "样例支部", "en": "Sample branch"},
                         "establishedOn": "2021-09-01", "kind": "%s"}""".formatted(general, kind))
                .post("/api/v1/units")
                .then()
                .statusCode(201));
    }

    @Test
    void what_cannot_be_divided_lawfully_is_refused() {
        Crowd.of(campus, branch, 5);
        divide(campus.office(), "{\"by\": \"balanced\"}")
                .statusCode(409)
                .body("code", equalTo("branch-is-not-oversized"));
        divide(campus.office(), "{\"by\": \"balanced\", \"parts\": 2}")
                .statusCode(409)
                .body("code", equalTo("too-few-full-members"));
        divide(campus.office(), "{\"by\": \"balanced\", \"parts\": 2, \"most\": 90}")
                .statusCode(422);
        Crowd.of(campus, branch, 70);
        divide(campus.office(), "{\"by\": \"balanced\", \"parts\": 2}")
                .statusCode(409)
                .body("code", equalTo("parts-would-be-oversized"))
                .body("errors[0].pointer", equalTo("/parts"));
    }

    @Test
    void it_takes_an_office_above_and_a_branch() {
        Crowd.of(campus, branch, 40);
        divide(campus.secretaryOf(branch), "{\"by\": \"balanced\"}").statusCode(403);
        campus.office()
                .body("{\"by\": \"balanced\"}")
                .post("/api/v1/units/" + general + "/division")
                .then()
                .statusCode(422)
                .body("code", equalTo("only-branches-are-divided"));
    }

    private ValidatableResponse divide(RequestSpecification by, String body) {
        return by.body(body).post("/api/v1/units/" + branch + "/division").then();
    }
}
