package dev.baton.activity.headcount;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.activity.Campus;
import dev.baton.activity.Sample;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class HeadcountResourceTest {

    private static final String UNCOUNTED = "{\"name\": {\"zh\": \"部长\", \"en\": \"Heads\"}, \"side\": \"visiting\"}";
    private static final String FIFTY =
            "{\"name\": {\"zh\": \"书记\", \"en\": \"Secretaries\"}, \"side\": \"host\", \"count\": {\"kind\": \"exact\", \"value\": 50}}";

    private Campus campus;
    private String id;

    @BeforeEach
    void somethingIsHeld() {
        campus = Campus.founded();
        id = Sample.published(campus, "\"openTo\": \"initiative\",");
    }

    @Test
    void a_hundred_and_six_in_six_uncounted_categories_are_recorded() {
        campus.office()
                .get(at())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("count.kind", equalTo("unknown"))
                .body("count.value", nullValue());
        record("\"0\"", headcount(106, true, Collections.nCopies(6, UNCOUNTED)))
                .statusCode(200)
                .header("ETag", "\"1\"");
        campus.somebody()
                .get(at())
                .then()
                .header("ETag", "\"1\"")
                .body("count.value", equalTo(106))
                .body("countText.en", equalTo("106"))
                .body("categories", hasSize(6))
                .body("categories.count", everyItem(nullValue()));
        String payload = events().getFirst().get("payload").toString();
        assertTrue(payload.contains("\"count\":{\"kind\":\"exact\",\"value\":106},\"categories\":6"), payload);
    }

    @Test
    void counts_that_do_not_add_up_are_refused_where_they_stand() {
        record("\"0\"", headcount(106, true, List.of(FIFTY, FIFTY)))
                .statusCode(422)
                .body("code", equalTo("categories-do-not-add-up"))
                .body("errors[0].pointer", equalTo("/categories"));
        record("\"0\"", headcount(99, false, List.of(FIFTY, FIFTY))).statusCode(422);
        assertTrue(events().isEmpty());
        record("\"0\"", headcount(106, false, List.of(FIFTY, FIFTY))).statusCode(200);
        record("\"1\"", headcount(100, true, List.of(FIFTY, FIFTY))).statusCode(200);
        record("\"2\"", headcount(106, true, List.of(FIFTY, FIFTY, UNCOUNTED))).statusCode(200);
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        String body = headcount(106, true, List.of());
        campus.office().body(body).put(at()).then().statusCode(428).body("code", equalTo("if-match-required"));
        record("\"0\"", body).statusCode(200);
        record("\"0\"", body).statusCode(412).body("code", equalTo("version-is-stale"));
        record("W/\"1\"", body).statusCode(412);
        assertEquals(1, events().size());
    }

    @Test
    void a_reader_who_has_the_version_is_spared_it() {
        campus.office().header("If-None-Match", "\"0\"").get(at()).then().statusCode(304);
    }

    @Test
    void only_the_hosts_office_records_and_only_the_host_reads() {
        Campus guests = Campus.founded();
        String body = headcount(106, true, List.of());
        campus.somebody()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(at())
                .then()
                .statusCode(403);
        guests.office().header("If-Match", "\"0\"").body(body).put(at()).then().statusCode(404);
        guests.office().get(at()).then().statusCode(404);
    }

    @Test
    void nobody_came_to_a_draft() {
        String draft = Sample.drafted(campus, "\"openTo\": \"initiative\",");
        campus.office()
                .header("If-Match", "\"0\"")
                .body(headcount(106, true, List.of()))
                .put("/api/v1/activities/" + draft + "/headcount")
                .then()
                .statusCode(409)
                .body("code", equalTo("activity-still-a-draft"));
    }

    @Test
    void a_showcases_headcount_stands_once_its_activity_is_concluded() {
        id = concludedShowcase(
                () -> record("\"0\"", headcount(106, true, List.of())).statusCode(200));
        record("\"1\"", headcount(107, true, List.of())).statusCode(409).body("code", equalTo("headcount-is-released"));
        assertEquals(1, events().size());
    }

    @Test
    void a_showcases_headcount_that_nobody_recorded_can_still_be_recorded_once() {
        id = concludedShowcase(() -> {});
        record("\"0\"", headcount(106, true, List.of())).statusCode(200);
        record("\"1\"", headcount(107, true, List.of())).statusCode(409);
        assertEquals(1, events().size());
    }

    @Test
    void the_headcount_of_other_activities_is_put_right_at_any_time() {
        conclude();
        record("\"0\"", headcount(106, true, List.of())).statusCode(200);
        record("\"1\"", headcount(107, true, List.of())).statusCode(200);
    }

    @Test
    void bad_input_is_refused() {
        record("\"0\"", "{\"count\": {\"kind\": \"exact\", \"value\": 60.5}, \"exhaustive\": true}")
                .statusCode(400);
        record("\"0\"", "{\"count\": {\"kind\": \"fewer-than\", \"value\": 5}, \"exhaustive\": true}")
                .statusCode(400);
        record("\"0\"", "{\"exhaustive\": true}").statusCode(422).body("errors[0].pointer", equalTo("/count"));
        record("\"0\"", "{\"count\": {\"kind\": \"unknown\"}}").statusCode(422);
    }

    private ValidatableResponse record(String ifMatch, String body) {
        return campus.office().header("If-Match", ifMatch).body(body).put(at()).then();
    }

    private static String headcount(int total, boolean exhaustive, List<String> categories) {
        return "{\"count\": {\"kind\": \"exact\", \"value\": %d}, \"exhaustive\": %s, \"categories\": [%s]}"
                .formatted(total, exhaustive, String.join(",", categories));
    }

    /** @param meanwhile what happens after it was announced and before it is over */
    private String concludedShowcase(Runnable meanwhile) {
        id = Sample.announcedTo(campus).toString();
        meanwhile.run();
        String launch = campus.office()
                .get("/api/v1/activities/" + id)
                .then()
                .extract()
                .path("stages.agenda.flatten().find { it.kind == 'launch-announcement' }.item");
        campus.office()
                .post("/api/v1/activities/" + id + "/agenda-items/" + launch + "/completion")
                .then()
                .statusCode(200);
        conclude();
        return id;
    }

    private void conclude() {
        String activity = "/api/v1/activities/" + id;
        List<String> stages = campus.office().get(activity).then().extract().path("stages.stage");
        stages.forEach(stage -> campus.office()
                .post(activity + "/stages/" + stage + "/conclusion")
                .then()
                .statusCode(200));
        campus.office().post(activity + "/conclusion").then().statusCode(200);
    }

    private String at() {
        return "/api/v1/activities/" + id + "/headcount";
    }

    private List<Map<String, Object>> events() {
        return Database.rows(
                "select * from outbox where aggregateid = ? and type = 'activity.headcount-recorded.v1'", id);
    }
}
