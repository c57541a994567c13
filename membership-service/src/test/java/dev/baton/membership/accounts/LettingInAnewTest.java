package dev.baton.membership.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.membership.Doors;
import dev.baton.membership.KeycloakStandIn;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A university of which nobody can act any more, and how the operator opens it again. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(Doors.class)
class LettingInAnewTest {

    private Campus campus;
    private String login;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        login = campus.code + "-second";
    }

    @Test
    void where_the_first_login_was_anothers_somebody_else_comes_in() {
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            keycloak.hasTechnicalAccount(campus.officeLogin);
            hears(campus.officer);
            Eventually.until(() -> stands("refused"));
            UUID second = Campus.made(named(login, null).statusCode(201));
            assertNotEquals(campus.officer, second);
            joining()
                    .body("firstAccount.person", equalTo(second.toString()))
                    .body("firstAccount.state", equalTo("pending"))
                    .body("firstAccount.reason", nullValue());
            hears(second);
            Eventually.until(() -> stands("active"));
            assertTrue(keycloak.user(login)
                    .path("attributes")
                    .path("offices")
                    .toString()
                    .contains(campus.root + ":organisation-officer"));
            Campus.establish(campus.holding("organisation-officer", campus.root, second), campus.root, "branch")
                    .statusCode(201);
            Campus.appoint(campus.office(), second, campus.root)
                    .statusCode(403)
                    .body("code", equalTo("appointment-not-current"));
        }
    }

    @Test
    void whom_the_invitation_did_not_reach_is_invited_at_another_address() {
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            hears(campus.officer);
            Eventually.until(() -> stands("active"));
            assertFalse(keycloak.user(campus.officeLogin).isMissingNode());
            UUID again = Campus.made(
                    named(campus.officeLogin, "right@sample.example").statusCode(201));
            assertEquals(campus.officer, again);
            assertEquals(
                    List.of("INVITATION"),
                    Database.rows("select template from mail where person = ?", campus.officer).stream()
                            .map(row -> row.get("template"))
                            .toList());
            campus.person(campus.officer)
                    .get("/api/v1/me/data")
                    .then()
                    .body("data.email", equalTo("right@sample.example"))
                    .body("data.name", equalTo(Campus.PERSON_NAME));
            Campus.establish(campus.office(), campus.root, "branch").statusCode(201);
        }
    }

    @Test
    void who_can_sign_in_and_has_lost_the_office_gets_it_back() {
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            comesIn(keycloak);
            Database.change("update appointment set ended_on = current_date where person = ?", campus.officer);
            assertEquals(
                    campus.officer,
                    Campus.made(
                            named(campus.officeLogin, "other@sample.example").statusCode(201)));
            UUID member = campus.member(campus.unit(campus.root, "branch"), "S-1");
            Campus.appoint(campus.office(), member, campus.root).statusCode(201);
            assertTrue(Database.rows("select 1 from mail where person = ?", campus.officer)
                    .isEmpty());
        }
    }

    @Test
    void while_somebody_can_act_the_university_helps_itself() {
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            comesIn(keycloak);
            named(login, null).statusCode(409).body("code", equalTo("university-can-act"));
        }
        named(login, null).statusCode(409).body("code", equalTo("keycloak-does-not-answer"));
        assertEquals(
                1,
                Database.rows("select 1 from person where university = ?", campus.code)
                        .size());
    }

    @Test
    void whose_term_is_still_to_come_cannot_act_yet() {
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            comesIn(keycloak);
            Database.change("update appointment set begins_on = current_date + 30 where person = ?", campus.officer);
            named(login, null).statusCode(201);
        }
    }

    @Test
    void only_the_operator_names_and_no_login_of_elsewhere() {
        String path = "/api/v1/universities/" + campus.code + "/first-account";
        campus.office().body(body(login, null)).post(path).then().statusCode(403);
        named(new Campus().officeLogin, null)
                .statusCode(409)
                .body("code", equalTo("login-is-taken"))
                .body("errors[0].pointer", equalTo("/login"));
        Campus.operator()
                .body(body(login, null))
                .post("/api/v1/universities/nowhere/first-account")
                .then()
                .statusCode(404);
        named("Not A Login", null).statusCode(422);
    }

    /** Keycloak hears of them, they are sent a password for once, and they choose their own. */
    private void comesIn(KeycloakStandIn keycloak) {
        hears(campus.officer);
        Eventually.until(() -> stands("active"));
        keycloak.chooses(campus.officeLogin, "their own");
    }

    private ValidatableResponse named(String login, String email) {
        return Campus.operator()
                .body(body(login, email))
                .post("/api/v1/universities/" + campus.code + "/first-account")
                .then();
    }

    private static String body(String login, String email) {
        return "{\"login\": \"%s\", \"name\": \"%s\", \"email\": %s}"
                .formatted(login, "样例李四", email == null ? "null" : "\"" + email + "\"");
    }

    private ValidatableResponse joining() {
        return Campus.operator()
                .get("/api/v1/universities/" + campus.code)
                .then()
                .statusCode(200);
    }

    private boolean stands(String state) {
        return joining().extract().path("firstAccount.state").equals(state);
    }

    private void hears(UUID person) {
        Records.send(
                "baton.membership.member",
                "membership.person-registered.v1",
                campus.code,
                "{\"person\":\"%s\",\"university\":\"%s\"}".formatted(person, campus.code));
    }
}
