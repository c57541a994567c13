package dev.baton.membership.consents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consents, over HTTP: given and taken back, never rewritten. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ConsentResourceTest {

    private Campus campus;
    private UUID member;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        member = campus.member(campus.unit(campus.root, "branch"), "S-1");
    }

    @Test
    void before_anything_is_said_it_is_a_no_with_the_words_to_read() {
        campus.person(member)
                .header("Accept-Language", "en")
                .get("/api/v1/me/consents")
                .then()
                .statusCode(200)
                .body("items.purpose", contains("phone-to-branch", "mail"))
                .body("items.given", contains(false, false))
                .body("items[1].text", equalTo("mail.1"))
                .body("items[1].words", containsString("written to by mail"));
    }

    @Test
    void what_nothing_is_done_with_is_not_asked_for_and_what_was_said_of_it_is_read_and_taken_back() {
        campus.person(member)
                .body("{\"purpose\": \"published-name\", \"text\": \"published-name.1\", \"given\": true}")
                .post("/api/v1/me/consents")
                .then()
                .statusCode(409)
                .body("code", equalTo("consent-is-not-asked-for"));
        Database.change(
                "insert into consent values (gen_random_uuid(), ?, ?, 'PUBLISHED_NAME', 'published-name.1', true, now())",
                campus.code,
                member);
        campus.person(member)
                .get("/api/v1/me/data")
                .then()
                .body("records.consents.purpose", contains("published-name"));
        campus.person(member)
                .body("{\"purpose\": \"published-name\", \"text\": \"published-name.1\", \"given\": false}")
                .post("/api/v1/me/consents")
                .then()
                .statusCode(201);
    }

    @Test
    void the_last_word_stands_and_every_word_is_kept() {
        String id = decide(true).statusCode(201).extract().path("id");
        decide(true).statusCode(409).body("code", equalTo("consent-stands-already"));
        decide(false).statusCode(201);
        campus.person(member).get("/api/v1/me/consents").then().body("items[1].given", equalTo(false));
        campus.person(member)
                .get("/api/v1/me/consents/" + id)
                .then()
                .statusCode(200)
                .body("given", equalTo(true));
        assertEquals(
                2,
                Database.rows("select 1 from consent where person = ?", member).size());
    }

    @Test
    void nobody_decides_or_sees_for_another() {
        String id = decide(true).statusCode(201).extract().path("id");
        campus.office().get("/api/v1/me/consents/" + id).then().statusCode(404);
        campus.anybody()
                .body("{\"purpose\": \"mail\", \"text\": \"mail.1\", \"given\": true}")
                .post("/api/v1/me/consents")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_rewrites_what_was_decided() {
        decide(true).statusCode(201);
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(campus.code, "update consent set given = false where person = ?", member));
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(campus.code, "delete from consent where person = ?", member));
    }

    private ValidatableResponse decide(boolean given) {
        return campus.person(member)
                .body("{\"purpose\": \"mail\", \"text\": \"mail.1\", \"given\": %s}".formatted(given))
                .post("/api/v1/me/consents")
                .then();
    }
}
