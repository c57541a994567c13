package dev.baton.membership.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of accounts, and how it is seen, while Keycloak is away, back, or will not have somebody. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(Doors.class)
class AccountResourceTest {

    private static final String REGISTERED = "membership.person-registered.v1";

    private Campus campus;
    private UUID branch;
    private String login;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
        login = campus.code + "-member";
    }

    @Test
    void an_account_waits_for_a_keycloak_that_is_away_and_comes_when_it_is_back() {
        UUID member = member();
        account(member).body("state", equalTo("pending")).body("login", equalTo(login));
        UUID fact = hears(REGISTERED, member);
        Eventually.until(() -> stands(member, "pending") && notActedOn(fact));
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            Eventually.until(() -> stands(member, "active"));
            assertTrue(keycloak.user(login).path("enabled").asBoolean());
            assertTrue(keycloak.isMember(login));
        }
    }

    @Test
    void who_leaves_does_not_wait_behind_those_who_come() {
        UUID member = member();
        UUID comes = hears(REGISTERED, member);
        UUID leaves = hears("membership.member-left.v1", campus.member(branch, "S-2"));
        Eventually.until(() -> !notActedOn(leaves));
        assertTrue(notActedOn(comes));
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            Eventually.until(() -> stands(member, "active"));
        }
    }

    @Test
    void who_is_taken_back_and_never_had_an_account_needs_no_keycloak() {
        UUID member = campus.member(branch, "S-1");
        Database.change("update person set wrapped_key = null, sealed = null where id = ?", member);
        UUID fact = hears("membership.member-left.v1", member);
        Eventually.until(() -> !notActedOn(fact));
    }

    @Test
    void who_has_no_login_has_no_account_and_may_be_given_one() {
        UUID member = campus.member(branch, "S-1");
        String tag = account(member)
                .body("state", equalTo("none"))
                .body("login", nullValue())
                .extract()
                .header("ETag");
        give(member, tag, login).statusCode(204);
        account(member).body("state", equalTo("pending")).body("login", equalTo(login));
        assertEquals(
                1,
                Database.rows("select 1 from outbox where aggregateid = ? and type = ?", member.toString(), REGISTERED)
                        .size());
    }

    @Test
    void a_login_that_is_no_persons_is_refused_to_be_seen_and_mended() {
        UUID member = member();
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            keycloak.hasTechnicalAccount(login);
            hears(REGISTERED, member);
            Eventually.until(() -> stands(member, "refused"));
            assertTrue(keycloak.user(login).path("attributes").isMissingNode());
            String tag = account(member)
                    .body("reason", equalTo("login-belongs-to-another"))
                    .extract()
                    .header("ETag");
            give(member, "\"999\"", login + "-2").statusCode(412);
            give(member, tag, login + "-2").statusCode(204);
            account(member).body("state", equalTo("pending")).body("reason", nullValue());
            hears(REGISTERED, member);
            Eventually.until(() -> stands(member, "active"));
            assertTrue(keycloak.user(login + "-2").path("enabled").asBoolean());
        }
    }

    @Test
    void a_login_that_keycloak_knows_is_not_changed() {
        UUID member = member();
        String tag = account(member).extract().header("ETag");
        give(member, tag, login + "-2").statusCode(409).body("code", equalTo("login-is-settled"));
        campus.office()
                .body("{\"login\": \"x-y-z\"}")
                .put("/api/v1/members/" + member + "/account")
                .then()
                .statusCode(428);
    }

    @Test
    void a_login_of_another_university_is_taken() {
        UUID member = campus.member(branch, "S-1");
        Campus theirs = new Campus();
        String tag = account(member).extract().header("ETag");
        give(member, tag, theirs.officeLogin)
                .statusCode(409)
                .body("code", equalTo("login-is-taken"))
                .body("errors[0].pointer", equalTo("/login"));
        Campus.join(campus.office(), branch, "S-2", theirs.officeLogin)
                .statusCode(409)
                .body("code", equalTo("login-is-taken"))
                .body("errors[0].pointer", equalTo("/login"));
    }

    @Test
    void who_leaves_is_closed_out_and_let_in_again_when_they_come_back() {
        UUID member = member();
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            hears(REGISTERED, member);
            Eventually.until(() -> stands(member, "active"));
            Database.change("delete from member where person = ?", member);
            hears("membership.member-left.v1", member);
            Eventually.until(() -> stands(member, "disabled"));
            assertFalse(keycloak.user(login).path("enabled").asBoolean());
            assertFalse(keycloak.isMember(login));
            campus.secretary(member, branch);
            hears("membership.appointment-made.v1", member);
            Eventually.until(() -> stands(member, "active"));
            assertTrue(keycloak.user(login).path("enabled").asBoolean());
            assertTrue(keycloak.isMember(login));
            assertTrue(keycloak.user(login)
                    .path("attributes")
                    .path("offices")
                    .toString()
                    .contains(branch + ":secretary"));
        }
    }

    @Test
    void who_is_erased_is_gone_from_keycloak_too() {
        UUID member = member();
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            hears(REGISTERED, member);
            Eventually.until(() -> stands(member, "active"));
            Database.change(
                    "update person set wrapped_key = null, sealed = null, login_hash = null where id = ?", member);
            hears("membership.person-erased.v1", member);
            Eventually.until(() -> keycloak.user(login).isMissingNode());
            Eventually.until(() -> Database.rows("select 1 from account where person = ?", member)
                    .isEmpty());
            campus.office().get("/api/v1/members/" + member + "/account").then().statusCode(404);
        }
    }

    @Test
    void an_account_is_seen_by_its_person_and_the_offices_above() {
        UUID member = member();
        String path = "/api/v1/members/" + member + "/account";
        campus.person(member).get(path).then().statusCode(200);
        assertEquals(0, looks(member));
        campus.secretaryOf(branch).get(path).then().statusCode(200);
        assertEquals(1, looks(member));
        campus.anybody().get(path).then().statusCode(404);
        campus.secretaryOf(campus.unit(campus.root, "branch")).get(path).then().statusCode(404);
        campus.anybody()
                .header("If-Match", "\"1\"")
                .body("{\"login\": \"x-y-z\"}")
                .put(path)
                .then()
                .statusCode(403);
    }

    @Test
    void whom_the_first_invitation_did_not_reach_is_invited_again_at_the_address_they_have_now() {
        UUID member = member();
        invite(campus.office(), member).statusCode(409).body("code", equalTo("account-is-not-open"));
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            hears(REGISTERED, member);
            Eventually.until(() -> stands(member, "active"));
        }
        invite(campus.office(), member).statusCode(409).body("code", equalTo("no-address-is-known"));
        campus.office()
                .header(
                        "If-Match",
                        campus.office().get("/api/v1/members/" + member).header("ETag"))
                .body("{\"email\": \"right@sample.example\", \"reason\": \"missing\"}")
                .post("/api/v1/members/" + member + "/corrections")
                .then()
                .statusCode(201);
        invite(campus.office(), member).statusCode(204);
        invite(campus.office(), member).statusCode(409).body("code", equalTo("invitation-waits"));
        Database.change("update mail set state = 'GIVEN_UP' where person = ?", member);
        invite(campus.office(), member).statusCode(204);
        assertEquals(2, invitationsTo(member));
    }

    @Test
    void it_takes_an_office_above_that_is_held_today_to_invite() {
        UUID member = campus.memberAt(branch, "S-8", campus.code + "@sample.example");
        campus.secretary(member, branch);
        Database.change(
                "insert into account (person, university, keycloak_user, told_at, state) values (?, ?, 'k', now(), 'ACTIVE')",
                member,
                campus.code);
        invite(campus.anybody(), member).statusCode(404);
        invite(new Campus().office(), member).statusCode(404);
        invite(campus.secretaryOf(campus.unit(campus.root, "branch")), member).statusCode(404);
        invite(campus.secretaryOf(branch), member).statusCode(403).body("code", equalTo("appointment-not-current"));
        invite(campus.inOffice(member, branch), member).statusCode(403).body("code", equalTo("own-request"));
        assertEquals(0, invitationsTo(member));
        UUID colleague = campus.member(branch, "S-9");
        campus.office()
                .body("""
                        {"person": "%s", "unit": "%s", "office": "organisation-officer", "from": "2025-09-01"}""".formatted(colleague, branch))
                .post("/api/v1/appointments")
                .then()
                .statusCode(201);
        invite(campus.holding("organisation-officer", branch, colleague), member)
                .statusCode(204);
        assertEquals(1, invitationsTo(member));
    }

    @Test
    void the_operator_sees_how_far_a_university_has_come() {
        String path = "/api/v1/universities/" + campus.code;
        Campus.operator()
                .get(path)
                .then()
                .statusCode(200)
                .body("unit", equalTo(campus.root.toString()))
                .body("organization", equalTo(false))
                .body("firstAccount.person", equalTo(campus.officer.toString()))
                .body("firstAccount.state", equalTo("pending"))
                .body("firstAccount.invitation", nullValue());
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            hears(REGISTERED, campus.officer);
            Eventually.until(() -> Campus.operator()
                    .get(path)
                    .then()
                    .extract()
                    .path("firstAccount.state")
                    .equals("active"));
            Campus.operator().get(path).then().body("organization", equalTo(true));
            assertTrue(keycloak.isMember(campus.officeLogin));
        }
        campus.office().get(path).then().statusCode(403);
        Campus.operator().get("/api/v1/universities/nowhere").then().statusCode(404);
    }

    private UUID member() {
        return Campus.made(Campus.join(campus.office(), branch, "S-1", login).statusCode(201));
    }

    private UUID hears(String type, UUID person) {
        return Records.send(
                type.contains("appointment") ? "baton.membership.appointment" : "baton.membership.member",
                type,
                campus.code,
                "{\"person\":\"%s\",\"university\":\"%s\"}".formatted(person, campus.code));
    }

    private static boolean notActedOn(UUID fact) {
        return Database.rows("select 1 from inbox where event = ?", fact).isEmpty();
    }

    private ValidatableResponse account(UUID person) {
        return campus.office()
                .get("/api/v1/members/" + person + "/account")
                .then()
                .statusCode(200);
    }

    private boolean stands(UUID person, String state) {
        return account(person).extract().path("state").equals(state);
    }

    private ValidatableResponse give(UUID person, String tag, String login) {
        return campus.office()
                .header("If-Match", tag)
                .body("{\"login\": \"" + login + "\"}")
                .put("/api/v1/members/" + person + "/account")
                .then();
    }

    private static ValidatableResponse invite(RequestSpecification by, UUID person) {
        return by.post("/api/v1/members/" + person + "/account/invitation").then();
    }

    private static int invitationsTo(UUID person) {
        return Database.rows("select 1 from mail where person = ? and template = 'INVITATION'", person)
                .size();
    }

    private static int looks(UUID person) {
        return Database.rows("select 1 from personal_data_read where person = ?", person)
                .size();
    }
}
