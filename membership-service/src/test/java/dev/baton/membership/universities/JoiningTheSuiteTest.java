package dev.baton.membership.universities;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A university joins, over HTTP, and what is then in the database. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class JoiningTheSuiteTest {

    @Test
    void with_a_university_come_its_root_and_its_first_office() {
        Campus campus = new Campus();
        Map<String, Object> unit =
                Database.rows("select * from unit where id = ?", campus.root).getFirst();
        assertEquals(campus.code, unit.get("university"));
        assertEquals("UNIVERSITY", unit.get("type"));
        Map<String, Object> office = Database.rows("select * from appointment where person = ?", campus.officer)
                .getFirst();
        assertEquals(campus.root, office.get("unit"));
        assertEquals("ORGANISATION_OFFICER", office.get("office"));
    }

    @Test
    void the_others_hear_of_the_root_the_account_and_the_office() {
        Campus campus = new Campus();
        assertEquals(
                List.of(
                        "membership.unit-established.v1",
                        "membership.person-registered.v1",
                        "membership.appointment-made.v1"),
                Database.rows("select type from outbox where university = ? order by id", campus.code).stream()
                        .map(row -> row.get("type"))
                        .toList());
    }

    @Test
    void a_code_is_given_once() {
        Campus campus = new Campus();
        Campus.operator()
                .header("Accept-Language", "en")
                .body(Campus.joining(campus.code, "somebody-else"))
                .post("/api/v1/universities")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:baton:problem:university-code-is-taken"))
                .body("detail", equalTo("This university code is in use."))
                .body("errors[0].pointer", equalTo("/code"));
        Campus.operator()
                .body(Campus.joining(campus.code, "somebody-else"))
                .post("/api/v1/universities")
                .then()
                .statusCode(409)
                .body("detail", equalTo("这个高校代码已被使用。"));
        assertTrue(Database.rows("select 1 from person where university not in (select code from university)")
                .isEmpty());
    }

    @Test
    void a_login_of_another_university_is_taken_and_nothing_is_left_half_written() {
        Campus campus = new Campus();
        Campus.operator()
                .body(Campus.joining("latecomer", campus.officeLogin))
                .post("/api/v1/universities")
                .then()
                .statusCode(409)
                .body("code", equalTo("login-is-taken"))
                .body("errors[0].pointer", equalTo("/firstAccount/login"));
        assertTrue(Database.rows("select 1 from university where code = 'latecomer'")
                .isEmpty());
        assertTrue(Database.rows("select 1 from outbox where university = 'latecomer'")
                .isEmpty());
    }

    @Test
    void a_repeated_key_makes_one_university() {
        String body = Campus.joining("once", "once-office");
        UUID first = Campus.made(Campus.operator()
                .header("Idempotency-Key", "join-once")
                .body(body)
                .post("/api/v1/universities")
                .then()
                .statusCode(201)
                .header("Location", notNullValue()));
        Campus.operator()
                .header("Idempotency-Key", "join-once")
                .body(body)
                .post("/api/v1/universities")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/units/" + first))
                .body("id", equalTo(first.toString()));
    }

    @Test
    void only_the_operator_lets_universities_join() {
        Campus campus = new Campus();
        campus.office()
                .body(Campus.joining("uninvited", "uninvited-office"))
                .post("/api/v1/universities")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-required"));
        given().contentType("application/json")
                .body(Campus.joining("uninvited", "uninvited-office"))
                .post("/api/v1/universities")
                .then()
                .statusCode(401);
    }

    @Test
    void bad_input_is_refused_with_a_pointer() {
        Campus.operator()
                .body(Campus.joining("NOT A CODE", "x"))
                .post("/api/v1/universities")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/code"))
                .body("errors.pointer", hasItem("/firstAccount/login"));
        Campus.operator()
                .body("{\"code\": \"half\", \"name\": {\"zh\": \"一半\"}}")
                .post("/api/v1/universities")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));
        Campus.operator().body("").post("/api/v1/universities").then().statusCode(422);
    }

    @Test
    void everybody_signed_in_sees_them_all_page_by_page() {
        Campus one = new Campus();
        Campus two = new Campus();
        List<String> codes = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = one.anybody()
                    .get("/api/v1/universities?limit=100" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            codes.addAll(page.getList("items.code"));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        }
        assertTrue(codes.containsAll(List.of(one.code, two.code)));
        one.anybody()
                .get("/api/v1/universities?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items.unit", hasSize(1))
                .body("items.name.zh", hasItem(startsWith("样例大学 ")));
        given().get("/api/v1/universities").then().statusCode(401);
    }
}
