package dev.baton.showcase.summary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.showcase.Campus;
import dev.baton.showcase.Relay;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The relay as everybody, the municipal side and a host see it. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class RelayBoardTest {

    /** Every place in the board where something may stand; whoever adds one decides here that it is not about a person. */
    private static final Set<String> ALLOWED = Set.of(
            "/initiative/id",
            "/initiative/name/zh",
            "/initiative/name/en",
            "/initiative/organisers/zh",
            "/initiative/organisers/en",
            "/initiative/status",
            "/initiative/launchedAt",
            "/baton/id",
            "/baton/custodyNumber",
            "/baton/custodian/code",
            "/baton/custodian/name/zh",
            "/baton/custodian/name/en",
            "/baton/since",
            "/baton/offer",
            "/baton/offer/nominee/code",
            "/baton/offer/nominee/name/zh",
            "/baton/offer/nominee/name/en",
            "/baton/offer/offeredAt",
            "/baton/offer/lapsesAt",
            "/baton/artefact",
            "/baton/artefact/title/zh",
            "/baton/artefact/title/en",
            "/baton/artefact/makersUnit/zh",
            "/baton/artefact/makersUnit/en",
            "/legs/id",
            "/legs/number",
            "/legs/host/code",
            "/legs/host/name/zh",
            "/legs/host/name/en",
            "/legs/status",
            "/legs/showcase",
            "/legs/showcase/id",
            "/legs/showcase/name/zh",
            "/legs/showcase/name/en",
            "/legs/showcase/date/precision",
            "/legs/showcase/date/value",
            "/legs/showcase/date/assumed",
            "/legs/showcase/dateText/zh",
            "/legs/showcase/dateText/en",
            "/legs/summary",
            "/legs/summary/headcount/kind",
            "/legs/summary/headcount/value",
            "/legs/summary/headcountText/zh",
            "/legs/summary/headcountText/en",
            "/legs/summary/sites",
            "/legs/summary/presentations",
            "/legs/summary/universities",
            "/legs/summary/presentedBy/code",
            "/legs/summary/presentedBy/name/zh",
            "/legs/summary/presentedBy/name/en",
            "/legs/summary/nextHost",
            "/legs/summary/nextHost/code",
            "/legs/summary/nextHost/name/zh",
            "/legs/summary/nextHost/name/en",
            "/legs/summary/artefact",
            "/legs/summary/artefact/title/zh",
            "/legs/summary/artefact/title/en",
            "/legs/summary/artefact/makersUnit/zh",
            "/legs/summary/artefact/makersUnit/en",
            "/legs/summary/registered/kind",
            "/legs/summary/registered/value",
            "/legs/summary/checkedIn/kind",
            "/legs/summary/checkedIn/value",
            "/legs/summary/figuresFinal");

    @Test
    void the_whole_leg_is_on_the_board() {
        Relay relay = handedOver();
        board(relay)
                .body("initiative.id", equalTo(relay.initiative()))
                .body("initiative.status", equalTo("launched"))
                .body("baton.custodyNumber", equalTo(2))
                .body("baton.custodian.code", equalTo(relay.guest().code()))
                .body(
                        "baton.custodian.name.en",
                        equalTo("University " + relay.guest().code()))
                .body("baton.artefact.title.en", equalTo("Impression"))
                .body("baton.offer", nullValue())
                .body("legs", hasSize(2))
                .body("legs[0].status", equalTo("handed-over"))
                .body("legs[0].showcase.id", equalTo(relay.showcase()))
                .body("legs[0].showcase.dateText.en", equalTo("6 December 2026 (year assumed)"))
                .body("legs[0].summary.headcount.kind", equalTo("exact"))
                .body("legs[0].summary.headcount.value", equalTo(106))
                .body("legs[0].summary.headcountText.zh", equalTo("106"))
                .body("legs[0].summary.sites", equalTo(3))
                .body("legs[0].summary.presentations", equalTo(2))
                .body("legs[0].summary.universities", equalTo(2))
                .body(
                        "legs[0].summary.presentedBy.code",
                        equalTo(List.of(relay.host().code(), relay.guest().code())))
                .body("legs[0].summary.nextHost.code", equalTo(relay.guest().code()))
                .body("legs[0].summary.artefact.title.zh", equalTo("印象"))
                .body("legs[0].summary.registered.value", equalTo(42))
                .body("legs[0].summary.checkedIn.value", equalTo(17))
                .body("legs[0].summary.figuresFinal", equalTo(true))
                .body("legs[1].status", equalTo("open"))
                .body("legs[1].host.code", equalTo(relay.guest().code()))
                .body("legs[1].showcase", nullValue())
                .body("legs[1].summary", nullValue());
    }

    @Test
    void the_municipal_side_sees_the_same_and_others_do_not_see_it_there() {
        Relay relay = handedOver();
        String path = "/api/v1/municipal/relay?initiative=" + relay.initiative();
        assertEquals(
                board(relay).extract().asString(),
                Campus.municipal().get(path).then().statusCode(200).extract().asString());
        relay.host().office().get(path).then().statusCode(403).body("code", equalTo("role-required"));
        given().get(path).then().statusCode(401);
    }

    @Test
    void neither_answer_has_room_for_a_person() throws JsonProcessingException {
        Relay relay = handedOver();
        Relay standing = Relay.offered();
        Relay planned = Relay.drafted();
        for (Relay each : List.of(relay, standing, planned)) {
            JsonNode open = new ObjectMapper().readTree(board(each).extract().asString());
            Set<String> places = new TreeSet<>();
            collect("", open, places);
            places.removeAll(ALLOWED);
            places.remove("/baton");
            assertTrue(places.isEmpty(), "not allowed: " + places);
        }
    }

    @Test
    void an_offer_is_on_the_board_while_it_stands() {
        Relay relay = Relay.offered();
        board(relay)
                .body("baton.offer.nominee.code", equalTo(relay.guest().code()))
                .body("baton.offer.lapsesAt", notNullValue());
        Database.change(
                "update baton set offered_at = now() - interval '31 days', lapses_at = now() - interval '1 day' where initiative = ?",
                UUID.fromString(relay.initiative()));
        board(relay).body("baton.offer", nullValue());
    }

    @Test
    void figures_are_told_after_the_conclusion_and_to_the_host_before() {
        Relay relay = Relay.launched();
        relay.tell("activity.headcount-recorded.v1", relay.example("activity.headcount-recorded.v1"));
        relay.holdAllStages();
        String path = "/api/v1/legs/" + relay.leg() + "/summary";
        board(relay).body("legs[0].summary", nullValue());
        relay.guest().office().get(path).then().statusCode(409).body("code", equalTo("summary-not-released"));
        Campus.municipal().get(path).then().statusCode(409);
        relay.host()
                .member()
                .get(path)
                .then()
                .statusCode(200)
                .body("sites", equalTo(3))
                .body("headcount.kind", equalTo("unknown"));
        relay.conclude();
        relay.guest().member().get(path).then().statusCode(200).body("headcount.value", equalTo(106));
        given().get(path).then().statusCode(401);
    }

    @Test
    void small_counts_are_not_told() {
        Relay relay = Relay.held();
        relay.tell(
                "activity.registrations-counted.v1",
                relay.example("activity.registrations-counted.v1")
                        .replace("\"registered\": 42", "\"registered\": 4")
                        .replace("\"checkedIn\": 17", "\"checkedIn\": 3"));
        relay.tell(
                "activity.headcount-recorded.v1",
                relay.example("activity.headcount-recorded.v1").replace("\"value\": 106", "\"value\": 3"));
        Eventually.until(() -> counted(relay, "3", "4"));
        relay.conclude();
        board(relay)
                .body("legs[0].summary.headcount.kind", equalTo("fewer-than"))
                .body("legs[0].summary.headcount.value", equalTo(5))
                .body("legs[0].summary.headcountText.en", equalTo("fewer than 5"))
                .body("legs[0].summary.registered.kind", equalTo("fewer-than"))
                .body("legs[0].summary.checkedIn.kind", equalTo("fewer-than"));
    }

    @Test
    void the_latest_headcount_stands_in_whatever_order_they_arrive() {
        Relay relay = Relay.held();
        String recorded = relay.example("activity.headcount-recorded.v1");
        relay.tell(
                "activity.headcount-recorded.v1",
                recorded.replace("\"value\": 106", "\"value\": 110").replace("T09:40", "T09:50"));
        relay.tell("activity.headcount-recorded.v1", recorded);
        relay.tell("activity.registrations-counted.v1", relay.example("activity.registrations-counted.v1"));
        Eventually.until(() -> counted(relay, "110", "42"));
        relay.conclude();
        board(relay).body("legs[0].summary.headcount.value", equalTo(110));
    }

    @Test
    void what_is_told_after_the_closing_changes_nothing() {
        Relay relay = handedOver();
        String before = board(relay).extract().asString();
        relay.tell(
                "activity.registrations-counted.v1",
                relay.example("activity.registrations-counted.v1").replace("\"registered\": 42", "\"registered\": 41"));
        relay.tell(
                "activity.headcount-recorded.v1",
                relay.example("activity.headcount-recorded.v1")
                        .replace("\"value\": 106", "\"value\": 107")
                        .replace("T09:40", "T11:40"));
        Relay.held();
        assertEquals(before, board(relay).extract().asString());
    }

    @Test
    void figures_that_come_before_anything_else_are_kept() {
        Relay relay = Relay.drafted();
        relay.tell("activity.registrations-counted.v1", relay.example("activity.registrations-counted.v1"));
        Eventually.until(() -> counted(relay, "?", "42"));
        relay.tell(
                "activity.registrations-counted.v1",
                relay.example("activity.registrations-counted.v1")
                        .replaceFirst("\"showcase\": \"[^\"]*\"", "\"showcase\": null"));
        relay.host()
                .member()
                .get("/api/v1/legs/" + relay.leg() + "/summary")
                .then()
                .statusCode(200)
                .body("headcount.kind", equalTo("unknown"));
    }

    @Test
    void the_newest_launched_initiative_is_shown_by_default() {
        Relay running = Relay.launched();
        Relay.planned();
        given().get("/api/v1/relay")
                .then()
                .statusCode(200)
                .body("initiative.id", equalTo(running.initiative()))
                .body("baton", notNullValue());
        given().get("/api/v1/relay?initiative=" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/v1/relay?initiative=nonsense").then().statusCode(400);
    }

    private static Relay handedOver() {
        Relay relay = Relay.held();
        relay.tell("activity.headcount-recorded.v1", relay.example("activity.headcount-recorded.v1"));
        relay.tell("activity.registrations-counted.v1", relay.example("activity.registrations-counted.v1"));
        Eventually.until(() -> counted(relay, "106", "42"));
        relay.conclude().offer();
        relay.guest().office().post(relay.batonPath() + "/acceptance").then().statusCode(200);
        return relay;
    }

    private static boolean counted(Relay relay, String headcount, String registered) {
        return !Database.rows(
                        "select 1 from attendance where showcase = ? and headcount = ? and registered = ?",
                        UUID.fromString(relay.showcase()),
                        headcount,
                        registered)
                .isEmpty();
    }

    private static ValidatableResponse board(Relay relay) {
        return given().get("/api/v1/relay?initiative=" + relay.initiative())
                .then()
                .statusCode(200);
    }

    private static void collect(String path, JsonNode node, Set<String> places) {
        if (node.isArray()) {
            node.forEach(item -> collect(path, item, places));
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), places));
        } else {
            places.add(path);
        }
    }
}
