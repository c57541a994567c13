package dev.baton.membership.reorganisations;

import static dev.baton.membership.reorganisations.Reorganising.PATH;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
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
