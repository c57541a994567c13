package dev.baton.activity.activities;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.activity.Campus;
import dev.baton.activity.Sample;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ActivityResourceTest {

    private static final String ACTIVITIES = "/api/v1/activities";
    private static final String OPEN_TO_ALL = "\"openTo\": \"initiative\",";

    private Campus campus;

    @BeforeEach
    void found() {
        campus = Campus.founded();
    }

    @Test
    void an_activity_goes_from_draft_to_conclusion() {
        String id = Sample.published(campus, OPEN_TO_ALL);
        List<String> stages = campus.office().get(at(id)).then().extract().path("stages.stage");
        for (String stage : stages) {
            campus.office()
                    .post(at(id) + "/stages/" + stage + "/conclusion")
                    .then()
                    .statusCode(200);
        }
        campus.office().post(at(id) + "/conclusion").then().statusCode(200).body("status", equalTo("concluded"));
        assertEquals(
                List.of(
                        "activity.activity-opened.v1",
                        "activity.stage-concluded.v1",
                        "activity.stage-concluded.v1",
                        "activity.activity-concluded.v1"),
                outbox(id).stream().map(row -> row.get("type")).toList());
        assertTrue(outbox(id).stream()
                .allMatch(row -> campus.code().equals(row.get("university"))
                        && "activity.activity".equals(row.get("aggregatetype"))));
        assertTrue(outbox(id).get(1).get("payload").toString().contains("\"stops\":2"));
        assertTrue(outbox(id).get(2).get("payload").toString().contains("\"presentations\":[\"szu\",\"hitsz\"]"));
    }

    @Test
    void what_did_not_take_place_is_named_when_the_stage_is_concluded() {
        String id = Sample.published(campus, OPEN_TO_ALL);
        String stage = campus.office().get(at(id)).then().extract().path("stages[1].stage");
        String left = campus.office().get(at(id)).then().extract().path("stages[1].agenda[1].item");
        String conclusion = at(id) + "/stages/" + stage + "/conclusion";
        campus.office()
                .body("{\"notHeld\": [\"" + UUID.randomUUID() + "\"]}")
                .post(conclusion)
                .then()
                .statusCode(422)
                .body("code", equalTo("not-on-the-programme"))
                .body("errors[0].pointer", equalTo("/notHeld"));
        campus.office()
                .body("{\"notHeld\": [\"" + left + "\"]}")
                .post(conclusion)
                .then()
                .statusCode(200)
                .body("stages[1].agenda.notHeld", contains(false, true, false));
        assertTrue(outbox(id).getLast().get("payload").toString().contains("\"presentations\":[\"hitsz\"]"));
    }

    @Test
    void what_was_written_down_is_read_back() {
        String id =
                Sample.drafted(campus, "\"openTo\": \"university\", \"universities\": [\"szu\"], \"capacity\": 30,");
        campus.somebody()
                .get(at(id))
                .then()
                .statusCode(200)
                .body("kind", equalTo("seminar"))
                .body("status", equalTo("draft"))
                .body("title.zh", equalTo("研讨会"))
                .body("unit", equalTo(campus.college().toString()))
                .body("university", equalTo(campus.code()))
                .body("showcase", nullValue())
                .body("universities", contains("szu"))
                .body("capacity", equalTo(30))
                .body("date.assumed", contains("year"))
                .body("dateText.en", equalTo("6 December 2026, morning (year assumed)"))
                .body("stages[0].stops.name.en", contains("One", "Two"))
                .body("stages[0].stops[0].stop", notNullValue())
                .body("stages[0].venue.room", nullValue())
                .body("stages[1].venue.room.en", equalTo("Meeting Room 1"))
                .body("stages[1].chair.en", equalTo("the president"))
                .body("stages[1].agenda[0].speaker.en", equalTo("a deputy secretary"))
                .body("stages[1].agenda[1].organisation", equalTo("szu"))
                .body("stages[1].agenda[1].points[0].label.en", equalTo("core"))
                .body("stages[1].concludedAt", nullValue());
    }

    @Test
    void an_agenda_item_done_is_seen_as_done() {
        String id = Sample.published(campus, OPEN_TO_ALL);
        String item = campus.office().get(at(id)).then().extract().path("stages[1].agenda[0].item");
        campus.office()
                .post(at(id) + "/agenda-items/" + item + "/completion")
                .then()
                .statusCode(200)
                .body("stages[1].agenda[0].doneAt", notNullValue())
                .body("stages[1].agenda[1].doneAt", nullValue());
        campus.office()
                .post(at(id) + "/agenda-items/" + item + "/completion")
                .then()
                .statusCode(409)
                .body("code", equalTo("item-already-done"));
    }

    @Test
    void an_office_above_may_and_nobody_else() {
        String draft = Sample.draft(campus.college());
        campus.office().body(draft).post(ACTIVITIES).then().statusCode(201);
        campus.officeIn(campus.college()).body(draft).post(ACTIVITIES).then().statusCode(201);
        campus.somebody().body(draft).post(ACTIVITIES).then().statusCode(403).body("code", equalTo("office-required"));
        campus.officeIn(campus.college())
                .body(Sample.draft(campus.root()))
                .post(ACTIVITIES)
                .then()
                .statusCode(403)
                .body("code", equalTo("office-required"));
        String id = Sample.drafted(campus, OPEN_TO_ALL);
        campus.somebody().post(at(id) + "/publication").then().statusCode(403).body("code", equalTo("office-required"));
        Campus.as(Tokens.account("municipal").role("municipal"))
                .get(ACTIVITIES)
                .then()
                .statusCode(403)
                .body("code", equalTo("university-required"));
    }

    @Test
    void a_university_itself_can_hold_an_activity() {
        String itself = Sample.draft(campus.root()).replace("\"unit\": \"" + campus.root() + "\",", "");
        campus.office().body(itself).post(ACTIVITIES).then().statusCode(201);
        campus.officeIn(campus.college()).body(itself).post(ACTIVITIES).then().statusCode(403);
    }

    @Test
    void a_unit_that_is_not_known_is_named() {
        campus.office()
                .body(Sample.draft(UUID.randomUUID()))
                .post(ACTIVITIES)
                .then()
                .statusCode(422)
                .body("code", equalTo("unit-not-known"))
                .body("errors[0].pointer", equalTo("/unit"))
                .body("detail", containsString("your university's"));
    }

    @Test
    void a_refusal_speaks_the_callers_language() {
        String id = Sample.published(campus, OPEN_TO_ALL);
        campus.office()
                .post(at(id) + "/publication")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baton:problem:activity-not-a-draft"))
                .body("detail", equalTo("Only a draft can be published; this activity is published already."));
        given().auth()
                .oauth2(Tokens.person(UUID.randomUUID())
                        .of(campus.code())
                        .office(campus.root(), "secretary")
                        .token())
                .post(at(id) + "/publication")
                .then()
                .statusCode(409)
                .body("detail", equalTo("只有草稿可以发布；此活动已经发布。"));
    }

    @Test
    void bad_input_leaves_nothing_behind() {
        String good = Sample.draft(campus.college());
        bad(good.replace("\"seminar\"", "\"party\""), 400, "malformed-json");
        bad(good.replace("\"2026-12-06\"", "\"soon\""), 400, "malformed-json");
        bad(good.replace("\"zh\": \"研讨会\", ", ""), 400, "malformed-json");
        bad(good.replace("\"kind\": \"seminar\"", "\"leader\": \"somebody\""), 400, "malformed-json");
        bad(good.replace("\"kind\": \"seminar\", ", ""), 422, "invalid-field");
        bad(good.replace("\"openTo\"", "\"capacity\": 0, \"openTo\""), 422, "invalid-field");
        bad(good.replace("\"name\": {\"zh\": \"一\", \"en\": \"One\"}", ""), 422, "invalid-field");
        bad("{", 400, "malformed-json");
        bad("null", 422, "invalid-field");
        assertTrue(Database.rows("select 1 from activity where university = ?", campus.code())
                .isEmpty());
    }

    @Test
    void an_unknown_activity_is_not_found() {
        campus.office()
                .get(at(UUID.randomUUID().toString()))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        campus.office().get(at("no-id")).then().statusCode(404);
        campus.office()
                .post(at(UUID.randomUUID().toString()) + "/publication")
                .then()
                .statusCode(404);
        String id = Sample.published(campus, OPEN_TO_ALL);
        campus.office()
                .post(at(id) + "/stages/" + UUID.randomUUID() + "/conclusion")
                .then()
                .statusCode(404);
    }

    @Test
    void a_repeated_key_makes_one_activity() {
        String draft = Sample.draft(campus.college());
        Tokens office = Tokens.person(UUID.randomUUID()).of(campus.code()).office(campus.root(), "secretary");
        String first = Campus.as(office)
                .header("Idempotency-Key", "k")
                .body(draft)
                .post(ACTIVITIES)
                .asString();
        String again = Campus.as(office)
                .header("Idempotency-Key", "k")
                .body(draft)
                .post(ACTIVITIES)
                .asString();
        assertEquals(first, again);
        Campus.as(office)
                .header("Idempotency-Key", "k")
                .body(draft.replace("seminar", "salon"))
                .post(ACTIVITIES)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertEquals(
                1,
                Database.rows("select 1 from activity where university = ?", campus.code())
                        .size());
    }

    @Test
    void a_reader_who_has_the_version_is_spared_it() {
        String id = Sample.drafted(campus, OPEN_TO_ALL);
        String tag = campus.office().get(at(id)).then().extract().header("ETag");
        campus.office().header("If-None-Match", tag).get(at(id)).then().statusCode(304);
        campus.office().post(at(id) + "/publication").then().statusCode(200);
        campus.office().header("If-None-Match", tag).get(at(id)).then().statusCode(200);
    }

    @Test
    void pages_follow_each_other() {
        List<String> made = List.of(
                Sample.drafted(campus, OPEN_TO_ALL),
                Sample.drafted(campus, OPEN_TO_ALL),
                Sample.drafted(campus, OPEN_TO_ALL));
        // universities that other tests leave behind publish to all, so only the own ones are looked at
        String all = ACTIVITIES + "?limit=200";
        List<String> own = campus.office()
                .get(all)
                .then()
                .extract()
                .path("items.findAll { it.university == '" + campus.code() + "' }.id");
        assertEquals(made, own);
        String cursor = campus.office()
                .get(ACTIVITIES + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        String first =
                campus.office().get(ACTIVITIES + "?limit=1").then().extract().path("items[0].id");
        campus.office().get(ACTIVITIES + "?limit=200&cursor=" + cursor).then().body("items.id", not(hasItem(first)));
        campus.office().get(ACTIVITIES + "?limit=0").then().statusCode(400).body("code", equalTo("bad-limit"));
        campus.office().get(ACTIVITIES + "?showcase=no-id").then().statusCode(400);
    }

    @Test
    void guests_see_what_is_published_for_them() {
        Campus guests = Campus.founded();
        String draft = Sample.drafted(campus, OPEN_TO_ALL);
        String forAll = Sample.published(campus, OPEN_TO_ALL);
        String forThem =
                Sample.published(campus, "\"openTo\": \"university\", \"universities\": [\"" + guests.code() + "\"],");
        String forOthers = Sample.published(campus, "\"openTo\": \"university\",");
        guests.somebody().get(at(draft)).then().statusCode(404);
        guests.somebody().get(at(forAll)).then().statusCode(200);
        guests.somebody().get(at(forThem)).then().statusCode(200);
        guests.somebody().get(at(forOthers)).then().statusCode(404);
        guests.somebody()
                .get(ACTIVITIES + "?limit=200")
                .then()
                .body("items.id", hasItem(forAll))
                .body("items.id", hasItem(forThem))
                .body("items.id", not(hasItem(draft)))
                .body("items.id", not(hasItem(forOthers)));
    }

    private void bad(String body, int status, String code) {
        campus.office().body(body).post(ACTIVITIES).then().statusCode(status).body("code", equalTo(code));
    }

    private static String at(String id) {
        return ACTIVITIES + "/" + id;
    }

    private static List<Map<String, Object>> outbox(String id) {
        return Database.rows("select * from outbox where aggregateid = ? order by id", id);
    }
}
