package dev.baton.showcase.initiatives;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.platform.testing.Tokens;
import dev.baton.showcase.Campus;
import dev.baton.showcase.Relay;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Initiatives over HTTP. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class InitiativeResourceTest {

    private static final String PATH = "/api/v1/initiatives";

    @Test
    void a_municipal_department_plans_one() {
        String location = Campus.municipal()
                .body(Relay.initiativeNamed("Planned"))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .header("Location");
        Campus.founded()
                .member()
                .get(location)
                .then()
                .statusCode(200)
                .body("name.en", equalTo("Planned"))
                .body("organisers[0].zh", equalTo("市委组织部"))
                .body("status", equalTo("planned"))
                .body("launchedAt", nullValue())
                .body("baton", nullValue());
    }

    @Test
    void nobody_else_does() {
        given().contentType("application/json")
                .body(Relay.initiativeNamed("None"))
                .post(PATH)
                .then()
                .statusCode(401)
                .body("code", equalTo("http-401"));
        Campus.founded()
                .office()
                .body(Relay.initiativeNamed("None"))
                .post(PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("role-required"));
        given().auth()
                .oauth2(Tokens.account("municipal").role("municipal").forged())
                .contentType("application/json")
                .body(Relay.initiativeNamed("None"))
                .post(PATH)
                .then()
                .statusCode(401);
        Campus.as(Tokens.account("municipal").role("municipal").expired())
                .body(Relay.initiativeNamed("None"))
                .post(PATH)
                .then()
                .statusCode(401);
        assertEquals(
                0,
                Database.rows("select 1 from initiative where name like '%None%'")
                        .size());
    }

    @Test
    void what_cannot_be_understood_is_refused() {
        Campus.municipal().body("{").post(PATH).then().statusCode(400).body("code", equalTo("malformed-json"));
        Campus.municipal()
                .body("{\"name\": {\"zh\": \"只有中文\"}, \"organisers\": []}")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-json"))
                .body("errors[0].pointer", startsWith("/name"));
        Campus.municipal()
                .body("{\"organisers\": []}")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-field"))
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/organisers"));
        Campus.municipal().post(PATH).then().statusCode(422);
        Campus.municipal()
                .get(PATH + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        Campus.municipal().get(PATH + "/no-id").then().statusCode(404).body("code", equalTo("http-404"));
    }

    @Test
    void one_key_makes_one_initiative() {
        String key = UUID.randomUUID().toString();
        String first = withKey(key, "Once").then().statusCode(201).extract().path("id");
        withKey(key, "Once").then().statusCode(201).body("id", equalTo(first));
        withKey(key, "Twice").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        assertEquals(
                1,
                Database.rows("select 1 from initiative where name like '%Once%' or name like '%Twice%'")
                        .size());
    }

    @Test
    void who_has_the_present_version_is_told_so() {
        String path = PATH + "/" + Relay.planned();
        String tag =
                Campus.municipal().get(path).then().statusCode(200).extract().header("ETag");
        Campus.municipal().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void they_come_in_pages() {
        Relay.planned();
        Relay.planned();
        String cursor = Campus.municipal()
                .get(PATH + "?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        Campus.municipal()
                .get(PATH + "?limit=1&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Campus.municipal().get(PATH + "?cursor=nonsense").then().statusCode(400).body("code", equalTo("bad-cursor"));
        Campus.municipal().get(PATH + "?limit=0").then().statusCode(400).body("code", equalTo("bad-limit"));
    }

    private static io.restassured.response.Response withKey(String key, String name) {
        return Campus.municipal()
                .header("Idempotency-Key", key)
                .body(Relay.initiativeNamed(name))
                .post(PATH);
    }
}
