package dev.baton.showcase.showcases;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.showcase.Campus;
import dev.baton.showcase.Relay;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Showcases over HTTP, down to the outbox. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ShowcaseResourceTest {

    @Test
    void the_host_drafts_one_and_its_parts_get_ids() {
        Relay relay = Relay.drafted();
        relay.host()
                .member()
                .get(relay.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("host", equalTo(relay.host().code()))
                .body("legNumber", equalTo(1))
                .body("date.assumed", equalTo(List.of("year")))
                .body("dateText.en", equalTo("6 December 2026 (year assumed)"))
                .body("stages", hasSize(2))
                .body("stages[0].kind", equalTo("site-visit"))
                .body("stages[0].stage", notNullValue())
                .body("stages[0].stops.stop", hasSize(3))
                .body("stages[1].agenda[0].item", notNullValue());
    }

    @Test
    void a_draft_is_its_hosts_alone() {
        Relay relay = Relay.drafted();
        relay.guest().office().get(relay.path()).then().statusCode(404).body("code", equalTo("not-found"));
        Campus.municipal().get(relay.path()).then().statusCode(404);
        relay.host().office().post(relay.path() + "/announcement").then().statusCode(200);
        relay.guest().member().get(relay.path()).then().statusCode(200);
    }

    @Test
    void a_leg_has_one_showcase() {
        Relay relay = Relay.drafted();
        relay.host()
                .office()
                .body(Relay.draft(relay.leg(), relay.host(), relay.guest()))
                .post("/api/v1/showcases")
                .then()
                .statusCode(409)
                .body("code", equalTo("leg-has-a-showcase"));
    }

    @Test
    void others_than_the_hosts_office_do_not_draft() {
        Campus host = Campus.founded();
        Campus guest = Campus.founded();
        String leg = Relay.firstLeg(Relay.planned(), host);
        String draft = Relay.draft(leg, host, guest);
        String path = "/api/v1/showcases";
        guest.office().body(draft).post(path).then().statusCode(403).body("code", equalTo("not-the-host"));
        host.member().body(draft).post(path).then().statusCode(403).body("code", equalTo("office-required"));
        host.collegeOffice().body(draft).post(path).then().statusCode(403).body("code", equalTo("office-required"));
        Campus.municipal().body(draft).post(path).then().statusCode(403).body("code", equalTo("university-required"));
        Campus.unheardOf()
                .office()
                .body(draft)
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("university-not-known"));
        assertEquals(
                0,
                Database.rows("select 1 from showcase where leg = ?", UUID.fromString(leg))
                        .size());
    }

    @Test
    void what_is_wrong_with_a_draft_is_pointed_at() {
        Campus host = Campus.founded();
        Campus guest = Campus.founded();
        String draft = Relay.draft(Relay.firstLeg(Relay.planned(), host), host, guest);
        refused(host, draft.replace("\"2026-12-06\"", "\"2026-12\""), 400, "malformed-json", "/date");
        refused(
                host,
                draft.replace("\"day\", \"value\": \"2026-12-06\"", "\"month\", \"value\": \"2026-12\""),
                422,
                "date-too-vague",
                "/date");
        refused(host, draft.replace("[\"" + guest.code() + "\"]", "[]"), 422, "invalid-field", "/universities");
        refused(host, draft.replace("\"capacity\": 120", "\"capacity\": 0"), 422, "invalid-field", "/capacity");
        refused(host, draft.replace("[\"" + guest.code(), "[\"No code"), 422, "invalid-field", "/universities/0");
        refused(
                host,
                draft.replace("\"launch-announcement\"", "\"address\""),
                422,
                "launch-announcement-missing",
                "/stages");
        refused(
                host,
                draft.replace("\"organisation\": \"" + host.code(), "\"organisation\": \"elsewhere"),
                422,
                "presenter-not-taking-part",
                "/stages/1/agenda/1/organisation");
        refused(
                host,
                draft.replace("[\"" + guest.code(), "[\"nowhere"),
                409,
                "university-not-known",
                "/universities/0");
        refused(
                host,
                draft.replace("\"kind\": \"address\"", "\"kind\": \"dance\"").replace("site-visit", "dance"),
                400,
                "malformed-json",
                "/stages/0/kind");
        refused(host, draft.replace("{\"kind\": \"site-visit\",", "{"), 422, "invalid-field", "/stages/0/kind");
    }

    @Test
    void one_key_makes_one_draft() {
        Campus host = Campus.founded();
        String draft = Relay.draft(Relay.firstLeg(Relay.planned(), host), host, Campus.founded());
        UUID person = UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        List<String> ids = IntStream.range(0, 2)
                .mapToObj(i -> host.office(person)
                        .header("Idempotency-Key", key)
                        .body(draft)
                        .post("/api/v1/showcases")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
    }

    @Test
    void the_announcement_tells_activity_service_everything() throws Exception {
        Relay relay = Relay.announced();
        List<Map<String, Object>> rows = Database.rows("select * from outbox where aggregateid = ?", relay.showcase());
        assertEquals(1, rows.size());
        Map<String, Object> row = rows.getFirst();
        assertEquals("showcase.showcase", row.get("aggregatetype"));
        assertEquals("showcase.showcase-announced.v1", row.get("type"));
        assertEquals(relay.host().code(), row.get("university"));
        ObjectMapper json = new ObjectMapper();
        String shown = relay.host().member().get(relay.path()).asString();
        assertEquals(
                json.readTree(shown).get("stages"),
                json.readTree(row.get("payload").toString()).get("stages"));
    }

    @Test
    void it_is_announced_once_and_by_its_host() {
        Relay relay = Relay.drafted();
        String path = relay.path() + "/announcement";
        relay.guest().office().post(path).then().statusCode(403).body("code", equalTo("not-the-host"));
        relay.host().member().post(path).then().statusCode(403).body("code", equalTo("office-required"));
        relay.host().office().post(path).then().statusCode(200).body("status", equalTo("announced"));
        relay.host().office().post(path).then().statusCode(409).body("code", equalTo("already-announced"));
        assertEquals(
                1,
                Database.rows("select 1 from outbox where aggregateid = ?", relay.showcase())
                        .size());
    }

    @Test
    void it_is_concluded_after_its_stages_and_its_activity() {
        Relay relay = Relay.launched();
        String path = relay.path() + "/conclusion";
        relay.host().office().post(path).then().statusCode(409).body("code", equalTo("stages-not-concluded"));
        relay.holdAllStages();
        relay.host().office().post(path).then().statusCode(409).body("code", equalTo("activity-not-concluded"));
        relay.closeTheActivity();
        relay.guest().office().post(path).then().statusCode(403).body("code", equalTo("not-the-host"));
        Campus.municipal().post(path).then().statusCode(403).body("code", equalTo("university-required"));
        relay.host().office().post(path).then().statusCode(200).body("status", equalTo("concluded"));
        relay.host().office().post(path).then().statusCode(409).body("code", equalTo("already-concluded"));
        relay.host().office().get("/api/v1/legs/" + relay.leg()).then().body("status", equalTo("concluded"));
        assertEquals(
                1,
                Database.rows(
                                "select 1 from outbox where aggregateid = ? and type = 'showcase.showcase-concluded.v1'",
                                relay.showcase())
                        .size());
    }

    @Test
    void it_is_not_concluded_before_the_launch() {
        Relay relay = Relay.announced();
        relay.holdAllStages();
        relay.closeTheActivity();
        relay.host()
                .office()
                .post(relay.path() + "/conclusion")
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-not-launched"));
        relay.host().office().get(relay.path()).then().body("status", equalTo("announced"));
    }

    @Test
    void of_many_conclusions_at_once_there_is_one() {
        Relay relay = Relay.held();
        relay.closeTheActivity();
        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i ->
                        relay.host().office().post(relay.path() + "/conclusion").statusCode())
                .sorted()
                .toList();
        assertEquals(List.of(200, 409, 409, 409, 409, 409), answers);
    }

    @Test
    void who_has_the_present_version_is_told_so() {
        Relay relay = Relay.drafted();
        String tag = relay.host().member().get(relay.path()).header("ETag");
        relay.host()
                .member()
                .header("If-None-Match", tag)
                .get(relay.path())
                .then()
                .statusCode(304);
        relay.host().office().post(relay.path() + "/announcement").then().statusCode(200);
        relay.host()
                .member()
                .header("If-None-Match", tag)
                .get(relay.path())
                .then()
                .statusCode(200);
    }

    private static void refused(Campus host, String draft, int status, String code, String pointer) {
        host.office()
                .body(draft)
                .post("/api/v1/showcases")
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }
}
