package dev.baton.platform.notes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.testing.ApiDocument;
import dev.baton.platform.testing.Contracts;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a service gets from the platform, seen from outside: over HTTP, in rows and on topics. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class PlatformTest {

    private static final UUID SOMEBODY = UUID.fromString("0190d9d0-0000-7000-8000-0000000000aa");

    @Test
    void a_change_and_its_fact_are_written_together() {
        String id = write("szpu", "a fact");
        var row =
                Database.rows("select * from outbox where aggregateid = ?", id).getFirst();
        assertEquals("notes.note", row.get("aggregatetype"));
        assertEquals("notes.note-written.v1", row.get("type"));
        assertEquals("szpu", row.get("university"));
        assertEquals("notes-service", row.get("source"));
        assertTrue(row.get("payload").toString().contains("\"content\":\"a fact\""));
        assertTrue(row.get("traceparent").toString().startsWith("00-"));
    }

    @Test
    void the_event_is_written_as_its_contract_file_says() {
        Contracts.assertWritten(
                new NoteEvent.Written(UUID.fromString("0190d9d0-0000-7000-8000-000000000001"), "szpu", "hello"));
    }

    @Test
    void the_callers_trace_goes_into_the_event_and_into_problems() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        String id = as("szpu")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .body("{\"content\":\"traced\"}")
                .post("/api/v1/notes")
                .then()
                .extract()
                .path("id");
        assertTrue(Database.rows("select traceparent from outbox where aggregateid = ?", id)
                .getFirst()
                .get("traceparent")
                .toString()
                .contains(trace));
        as("szpu")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/api/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("traceId", equalTo(trace));
    }

    @Test
    void a_refusal_is_a_problem_in_the_callers_language_and_leaves_nothing() {
        as("szpu")
                .header("Accept-Language", "en")
                .body("{\"content\":\"forbidden word\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baton:problem:content-forbidden"))
                .body("code", equalTo("content-forbidden"))
                .body("detail", equalTo("You cannot write \"forbidden word\"."))
                .body("errors[0].pointer", equalTo("/content"))
                .body("traceId", notNullValue());
        as("szpu")
                .body("{\"content\":\"forbidden word\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(422)
                .body("detail", equalTo("不能写“forbidden word”。"));
        assertTrue(Database.rows("select 1 from note where content like 'forbidden%'")
                .isEmpty());
    }

    @Test
    void bad_input_is_a_clear_4xx() {
        as("szpu")
                .body("{\"content\":")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-json"));
        as("szpu").body("[1]").post("/api/v1/notes").then().statusCode(400).body("code", equalTo("malformed-json"));
        as("szpu")
                .body("{\"content\":\"x\",\"colour\":1}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/colour"));
        as("szpu")
                .header("Accept-Language", "en")
                .body("{\"content\":\" \"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-field"))
                .body("errors[0].pointer", equalTo("/content"))
                .body("errors[0].detail", equalTo("must not be blank"));
        as("szpu").body("{\"content\":\" \"}").post("/api/v1/notes").then().body("errors[0].detail", equalTo("不能为空"));
        as("szpu")
                .body("{\"content\":\"a\\u0000b\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(422)
                .body("code", equalTo("cannot-be-stored"));
        as("szpu")
                .body("{\"content\":\"x\",\"weight\":1.5}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/weight"));
        as("szpu").get("/api/v1/notes/not-a-uuid").then().statusCode(404).body("code", equalTo("http-404"));
        as("szpu").get("/api/v1/nowhere").then().statusCode(404);
        as("szpu").delete("/api/v1/notes").then().statusCode(405).contentType("application/problem+json");
        as("szpu")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/notes")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        as("szpu").get("/api/v1/notes?limit=0").then().statusCode(400).body("code", equalTo("bad-limit"));
        as("szpu").get("/api/v1/notes?limit=many").then().statusCode(400).body("code", equalTo("bad-limit"));
        as("szpu").get("/api/v1/notes?cursor=%21").then().statusCode(400).body("code", equalTo("bad-cursor"));
    }

    @Test
    void a_parameter_of_the_query_that_is_wrong_is_named() {
        as("szpu").get("/api/v1/notes/day?day=2024-06-28").then().statusCode(200);
        as("szpu")
                .header("Accept-Language", "en")
                .get("/api/v1/notes/day?day=yesterday")
                .then()
                .statusCode(400)
                .body("code", equalTo("parameter-unreadable"))
                .body("detail", startsWith("The parameter day cannot be read"))
                .body("errors[0].pointer", equalTo("/day"));
        as("szpu")
                .get("/api/v1/notes/day")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-field"))
                .body("errors[0].pointer", equalTo("/day"));
    }

    @Test
    void only_verified_tokens_open_the_door() {
        given().get("/api/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("http-401"));
        Tokens tokens = Tokens.person(SOMEBODY).of("szpu");
        given().auth().oauth2(tokens.forged()).get("/api/v1/notes").then().statusCode(401);
        given().auth().oauth2("nonsense").get("/api/v1/notes").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.person(SOMEBODY).of("szpu").expired().token())
                .get("/api/v1/notes")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.person(SOMEBODY).of("szpu").forAudience("else").token())
                .get("/api/v1/notes")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.account("municipal").token())
                .get("/api/v1/notes")
                .then()
                .statusCode(403)
                .body("code", equalTo("university-required"));
        as("szpu").get("/api/v1/notes/secret").then().statusCode(403).body("code", equalTo("role-required"));
        given().auth()
                .oauth2(Tokens.account("k").role("keeper").token())
                .get("/api/v1/notes/secret")
                .then()
                .statusCode(200);
    }

    @Test
    void a_repeated_idempotency_key_makes_one_thing() {
        var first = as("szpu")
                .header("Idempotency-Key", "k1")
                .body("{\"content\":\"once\"}")
                .post("/api/v1/notes");
        var again = as("szpu")
                .header("Idempotency-Key", "k1")
                .body("{\"content\":\"once\"}")
                .post("/api/v1/notes");
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        as("szpu")
                .header("Idempotency-Key", "k1")
                .body("{\"content\":\"other\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertEquals(
                1,
                Database.rows("select 1 from note where content in ('once', 'other')")
                        .size());
    }

    @Test
    void a_key_whose_call_was_refused_is_free_again() {
        as("szpu")
                .header("Idempotency-Key", "k2")
                .body("{\"content\":\"forbidden\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(422);
        as("szpu")
                .header("Idempotency-Key", "k2")
                .body("{\"content\":\"allowed\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void many_at_once_with_one_key_make_one_thing() {
        long ids = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> as("szpu")
                        .header("Idempotency-Key", "storm")
                        .body("{\"content\":\"storm\"}")
                        .post("/api/v1/notes")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .count();
        assertEquals(1, ids);
    }

    @Test
    void versions_guard_changes_and_save_reading() {
        String id = write("szpu", "versioned");
        String tag = as("szpu")
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as("szpu")
                .header("If-None-Match", tag)
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(304);
        as("szpu")
                .header("If-Match", "\"7\"")
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("version-is-stale"));
        as("szpu")
                .body("{\"content\":\"v2\"}")
                .put("/api/v1/notes/" + id)
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));
        as("szpu")
                .header("If-Match", tag)
                .body("{\"content\":\"v2\"}")
                .put("/api/v1/notes/" + id)
                .then()
                .statusCode(200);
        as("szpu")
                .header("If-Match", tag)
                .body("{\"content\":\"v3\"}")
                .put("/api/v1/notes/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("version-is-stale"));
        as("szpu")
                .header("If-Match", "W/\"x\"")
                .body("{\"content\":\"v3\"}")
                .put("/api/v1/notes/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void who_comes_second_to_a_change_or_stands_in_anothers_way_is_told_so() {
        Database.change("""
                create or replace function stumble() returns trigger language plpgsql as $$ begin
                    if new.content = 'deadlock' then raise exception using errcode = '40P01'; end if;
                    if new.content = 'serialization' then raise exception using errcode = '40001'; end if;
                    if new.content = 'gone' then raise exception using errcode = '23503'; end if;
                    if new.content = 'changed meanwhile' then return null; end if;
                    return new; end $$""");
        Database.change("create trigger stumbling before update on note for each row execute function stumble()");
        try {
            String id = write("szpu", "contested");
            for (String content : List.of("deadlock", "serialization", "gone", "changed meanwhile")) {
                as("szpu")
                        .header("If-Match", "\"0\"")
                        .header("Accept-Language", "en")
                        .body("{\"content\":\"" + content + "\"}")
                        .put("/api/v1/notes/" + id)
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("changed-at-once"))
                        .body("detail", startsWith("Somebody else changed this at the same moment"));
            }
            as("szpu").get("/api/v1/notes/" + id).then().body("content", equalTo("contested"));
        } finally {
            Database.change("drop function stumble() cascade");
        }
    }

    @Test
    void a_second_of_a_kind_is_told_so() {
        write("szpu", "unique");
        as("szpu")
                .body("{\"content\":\"unique\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-exists"));
    }

    @Test
    void pages_follow_each_other() {
        IntStream.range(0, 5).forEach(i -> write("paged", "page " + i));
        String cursor = as("paged")
                .get("/api/v1/notes?limit=3")
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("nextCursor");
        as("paged")
                .get("/api/v1/notes?limit=3&cursor=" + cursor)
                .then()
                .body("items.content", equalTo(List.of("page 3", "page 4")))
                .body("nextCursor", nullValue());
    }

    @Test
    void the_database_alone_keeps_universities_apart() {
        String id = write("szpu", "ours");
        as("szu").get("/api/v1/notes/" + id).then().statusCode(404);
        UUID key = UUID.fromString(id);
        assertTrue(Database.rowsSeenBy("szu", "select 1 from note where id = ?", key)
                .isEmpty());
        assertTrue(
                Database.rowsSeenBy("", "select 1 from note where id = ?", key).isEmpty());
        assertEquals(
                1,
                Database.rowsSeenBy("szpu", "select 1 from note where id = ?", key)
                        .size());
        assertEquals(0, Database.changeAs("szu", "delete from note where id = ?", key));
        assertTrue(assertThrows(
                        IllegalStateException.class,
                        () -> Database.changeAs(
                                "szu", "insert into note values (?, 'szpu', 'theirs', 0)", UUID.randomUUID()))
                .getMessage()
                .contains("row-level security"));
        assertTrue(Database.tablesWithoutForcedPolicy().isEmpty());
    }

    @Test
    void a_fact_that_arrives_twice_has_its_effect_once() {
        UUID event = UUID.randomUUID();
        String json = "{\"university\":\"szpu\",\"content\":\"heard twice\",\"more\":true}";
        Records.send(event, "baton.elsewhere.note", "elsewhere.note-heard.v1", "szpu", json);
        Records.send(event, "baton.elsewhere.note", "elsewhere.note-heard.v1", "szpu", json);
        Records.send("baton.elsewhere.note", "elsewhere.something-else.v1", "szpu", "ignored");
        Records.send(
                "baton.elsewhere.note",
                "elsewhere.note-heard.v1",
                "szpu",
                "{\"university\":\"szpu\",\"content\":\"last\"}");
        Eventually.until(() ->
                !Database.rows("select 1 from note where content = 'last'").isEmpty());
        assertEquals(
                1,
                Database.rows("select 1 from note where content = 'heard twice'")
                        .size());
    }

    @Test
    void what_cannot_be_read_or_is_refused_becomes_a_dead_letter_and_the_rest_goes_on() {
        Records.send("baton.elsewhere.note", "elsewhere.note-heard.v1", "szpu", "{not json");
        Records.send(
                "baton.elsewhere.note",
                "elsewhere.note-heard.v1",
                "szpu",
                "{\"university\":\"szpu\",\"content\":\"forbidden here\"}");
        Records.send("baton.elsewhere.note", "elsewhere.note-heard.v1", "szpu", "null");
        // another university's row: the database refuses it, and would refuse it again
        Records.send(
                "baton.elsewhere.note",
                "elsewhere.note-heard.v1",
                "szu",
                "{\"university\":\"szpu\",\"content\":\"not theirs\"}");
        Records.send(
                "baton.elsewhere.note",
                "elsewhere.note-heard.v1",
                "szpu",
                "{\"university\":\"szpu\",\"content\":\"after them\"}");
        Eventually.until(() -> !Database.rows("select 1 from note where content = 'after them'")
                .isEmpty());
        Eventually.until(() -> Records.on("baton.notes.dead-letters").size() >= 4);
        assertTrue(Records.on("baton.notes.dead-letters").stream()
                .allMatch(record -> record.headers().lastHeader("dead-letter-reason") != null));
    }

    @Test
    void the_api_document_is_openapi_3_1() {
        given().get("/q/openapi?format=json").then().statusCode(200).body("openapi", containsString("3.1"));
    }

    @Test
    void the_api_document_leaves_nothing_out() {
        assertEquals(
                List.of(),
                ApiDocument.parse(given().get("/q/openapi?format=json").asString())
                        .gaps());
    }

    @Test
    void the_api_document_says_what_the_platform_does_for_every_endpoint() {
        given().get("/q/openapi?format=json")
                .then()
                .body("paths.'/api/v1/notes'.post.responses.'201'.headers", hasKey("Location"))
                .body("paths.'/api/v1/notes'.post.responses", not(hasKey("200")))
                .body("paths.'/api/v1/notes'.post.parameters.name", hasItem("Idempotency-Key"))
                .body("paths.'/api/v1/notes/{id}'.put.parameters.name", hasItem("If-Match"))
                .body("paths.'/api/v1/notes/{id}'.put.responses", hasKey("428"))
                .body("components.schemas.ExpectedVersion.type", equalTo("string"))
                .body("components.schemas.Count.properties.kind.enum", hasItem("more-than"))
                .body("components.schemas.Count.examples", hasSize(1))
                .body("components.schemas.FuzzyDate.properties.precision.enum", hasItem("part-of-day"))
                .body("components.schemas.FuzzyDate.examples[0].assumed", equalTo(List.of("year")));
    }

    private static String write(String university, String content) {
        return as(university)
                .body("{\"content\":\"" + content + "\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification as(String university) {
        return given().auth()
                .oauth2(Tokens.person(SOMEBODY).of(university).token())
                .contentType("application/json");
    }
}
