package dev.baton.showcase.baton;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** The handover over HTTP, down to rows and outbox. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class BatonResourceTest {

    @Test
    void it_goes_from_hand_to_hand_and_opens_the_next_leg() {
        Relay relay = Relay.offered();
        UUID receiver = UUID.randomUUID();
        String next = relay.guest()
                .office(receiver)
                .body("{}")
                .post(relay.batonPath() + "/acceptance")
                .then()
                .statusCode(200)
                .body("custodyNumber", equalTo(2))
                .body("custodian", equalTo(relay.guest().code()))
                .body("offer", nullValue())
                .body(
                        "custodies.custodian",
                        equalTo(List.of(relay.host().code(), relay.guest().code())))
                .body("custodies[1].artefact.title.en", equalTo("Impression"))
                .extract()
                .path("leg");
        Campus.municipal()
                .get("/api/v1/initiatives/" + relay.initiative() + "/legs")
                .then()
                .body("items.number", equalTo(List.of(1, 2)))
                .body("items.status", equalTo(List.of("handed-over", "open")))
                .body(
                        "items.host",
                        equalTo(List.of(relay.host().code(), relay.guest().code())))
                .body("items[1].id", equalTo(next));
        assertEquals(
                List.of("showcase.baton-custody-begun.v1", "showcase.baton-offered.v1", "showcase.baton-accepted.v1"),
                typesOf(baton(relay)));
        assertEquals(List.of("showcase.leg-opened.v1"), typesOf(next));
        assertEquals(
                receiver,
                Database.rows(
                                "select received_by from custody where baton = ? and number = 2",
                                UUID.fromString(baton(relay)))
                        .getFirst()
                        .get("received_by"));
    }

    @Test
    void event_row_and_answer_tell_the_same_time() {
        Relay relay = Relay.offered();
        String since = relay.guest()
                .office()
                .post(relay.batonPath() + "/acceptance")
                .then()
                .extract()
                .path("since");
        relay.guest().office().get(relay.batonPath()).then().body("since", equalTo(since));
        assertTrue(Database.rows("select payload from outbox where aggregateid = ?", baton(relay))
                .toString()
                .contains("\"acceptedAt\":\"" + since + "\""));
    }

    @Test
    void who_signed_is_told_to_nobody() {
        Relay relay = Relay.concluded();
        UUID giver = UUID.randomUUID();
        UUID receiver = UUID.randomUUID();
        String offered = relay.host()
                .office(giver)
                .body(Relay.offerTo(relay.guest()))
                .post(relay.batonPath() + "/offer")
                .asString();
        String accepted = relay.guest()
                .office(receiver)
                .post(relay.batonPath() + "/acceptance")
                .asString();
        String told =
                offered + accepted + Database.rows("select payload from outbox where aggregateid = ?", baton(relay));
        assertTrue(told.contains("baton"));
        assertFalse(told.contains(giver.toString()) || told.contains(receiver.toString()));
    }

    @Test
    void wrong_hands_do_not_offer() {
        Relay relay = Relay.concluded();
        String offer = Relay.offerTo(relay.guest());
        String path = relay.batonPath() + "/offer";
        relay.guest().office().body(offer).post(path).then().statusCode(403).body("code", equalTo("not-the-custodian"));
        relay.host().member().body(offer).post(path).then().statusCode(403).body("code", equalTo("office-required"));
        relay.host()
                .collegeOffice()
                .body(offer)
                .post(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("office-required"));
        Campus.municipal().body(offer).post(path).then().statusCode(403).body("code", equalTo("university-required"));
        relay.host().office().get(relay.batonPath()).then().body("offer", nullValue());
    }

    @Test
    void wrong_hands_do_not_accept() {
        Relay relay = Relay.offered();
        String path = relay.batonPath() + "/acceptance";
        Campus.founded().office().post(path).then().statusCode(403).body("code", equalTo("not-the-nominee"));
        relay.host().office().post(path).then().statusCode(403).body("code", equalTo("not-the-nominee"));
        relay.guest().member().post(path).then().statusCode(403).body("code", equalTo("office-required"));
        Campus.municipal().post(path).then().statusCode(403).body("code", equalTo("university-required"));
        relay.host()
                .office()
                .get(relay.batonPath())
                .then()
                .body("custodian", equalTo(relay.host().code()))
                .body("custodies", hasSize(1));
    }

    @Test
    void it_does_not_move_before_the_conclusion() {
        Relay relay = Relay.launched();
        relay.host()
                .office()
                .body(Relay.offerTo(relay.guest()))
                .post(relay.batonPath() + "/offer")
                .then()
                .statusCode(409)
                .body("code", equalTo("showcase-not-concluded"))
                .body("detail", containsString("after the showcase"));
        relay.host()
                .office()
                .header("Accept-Language", "zh")
                .body(Relay.offerTo(relay.guest()))
                .post(relay.batonPath() + "/offer")
                .then()
                .statusCode(409)
                .body("detail", containsString("结束后"));
    }

    @Test
    void a_wrong_offer_is_refused() {
        Relay relay = Relay.concluded();
        String path = relay.batonPath() + "/offer";
        relay.host()
                .office()
                .body(Relay.offerTo(relay.host()))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("offer-to-itself"));
        relay.host()
                .office()
                .body(Relay.offerTo(Campus.unheardOf()))
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("university-not-known"));
        relay.host()
                .office()
                .body("{\"nominee\": \"szu\"}")
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/artefact"));
        relay.host()
                .office()
                .body("{\"nominee\": \"szu\", \"name\": \"x\"}")
                .post(path)
                .then()
                .statusCode(400);
        assertEquals(List.of("showcase.baton-custody-begun.v1"), typesOf(baton(relay)));
    }

    @Test
    void a_lapsed_offer_is_not_accepted_and_can_be_replaced() {
        Relay relay = Relay.offered();
        Database.change(
                "update baton set offered_at = now() - interval '31 days', lapses_at = now() - interval '1 day' where id = ?",
                UUID.fromString(baton(relay)));
        relay.guest()
                .office()
                .post(relay.batonPath() + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("offer-has-lapsed"));
        Campus other = Campus.founded();
        relay.host()
                .office()
                .body(Relay.offerTo(other))
                .post(relay.batonPath() + "/offer")
                .then()
                .statusCode(200)
                .body("offer.nominee", equalTo(other.code()));
    }

    @Test
    void a_mistaken_offer_is_withdrawn_and_the_right_one_made() {
        Relay relay = Relay.offered();
        String path = relay.batonPath() + "/withdrawal";
        relay.guest().office().post(path).then().statusCode(403).body("code", equalTo("not-the-custodian"));
        relay.host().member().post(path).then().statusCode(403).body("code", equalTo("office-required"));
        relay.host().office().post(path).then().statusCode(200).body("offer", nullValue());
        relay.host().office().post(path).then().statusCode(409).body("code", equalTo("nothing-is-offered"));
        relay.guest()
                .office()
                .post(relay.batonPath() + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-is-offered"));
        relay.host()
                .office()
                .body(Relay.offerTo(Campus.founded()))
                .post(relay.batonPath() + "/offer")
                .then()
                .statusCode(200);
    }

    @Test
    void who_is_offered_the_baton_may_decline() {
        Relay relay = Relay.offered();
        String path = relay.batonPath() + "/declination";
        Campus.founded().office().post(path).then().statusCode(403).body("code", equalTo("not-the-nominee"));
        relay.guest().member().post(path).then().statusCode(403).body("code", equalTo("office-required"));
        relay.guest()
                .office()
                .post(path)
                .then()
                .statusCode(200)
                .body("offer", nullValue())
                .body("custodian", equalTo(relay.host().code()));
        assertEquals("showcase.baton-offer-ended.v1", typesOf(baton(relay)).getLast());
    }

    @Test
    void of_many_acceptances_at_once_one_counts_and_the_others_are_told_so() {
        Relay relay = Relay.offered();
        String path = relay.batonPath() + "/acceptance";
        List<String> answers = IntStream.range(0, 10)
                .parallel()
                .mapToObj(i -> relay.guest().office().post(path))
                .map(answer -> answer.statusCode() == 200 ? "accepted" : answer.<String>path("code"))
                .sorted()
                .toList();
        assertEquals("accepted", answers.getFirst());
        assertEquals(
                List.of("already-accepted"), answers.stream().skip(1).distinct().toList());
        assertEquals(
                2,
                Database.rows("select 1 from custody where baton = ?", UUID.fromString(baton(relay)))
                        .size());
        assertEquals(
                2,
                Database.rows("select 1 from leg where initiative = ?", UUID.fromString(relay.initiative()))
                        .size());
        assertEquals(
                1,
                typesOf(baton(relay)).stream()
                        .filter("showcase.baton-accepted.v1"::equals)
                        .count());
    }

    @Test
    void of_many_offers_at_once_one_stands() {
        Relay relay = Relay.concluded();
        Campus other = Campus.founded();
        String path = relay.batonPath() + "/offer";
        List<String> answers = IntStream.range(0, 10)
                .parallel()
                .mapToObj(i -> relay.host()
                        .office()
                        .body(Relay.offerTo(i % 2 == 0 ? relay.guest() : other))
                        .post(path))
                .map(answer -> answer.statusCode() == 200 ? "made" : answer.<String>path("code"))
                .sorted()
                .toList();
        assertEquals(List.of("made"), answers.stream().limit(1).toList());
        assertEquals(
                List.of("offer-stands"), answers.stream().skip(1).distinct().toList());
        assertEquals(
                1,
                typesOf(baton(relay)).stream()
                        .filter("showcase.baton-offered.v1"::equals)
                        .count());
    }

    @Test
    void who_acts_on_an_old_version_is_told_so() {
        Relay relay = Relay.concluded();
        String seen = relay.guest().office().get(relay.batonPath()).header("ETag");
        relay.guest()
                .office()
                .header("If-None-Match", seen)
                .get(relay.batonPath())
                .then()
                .statusCode(304);
        relay.host()
                .office()
                .body(Relay.offerTo(relay.guest()))
                .post(relay.batonPath() + "/offer")
                .then()
                .statusCode(200);
        relay.guest()
                .office()
                .header("If-None-Match", seen)
                .get(relay.batonPath())
                .then()
                .statusCode(200);
        relay.guest()
                .office()
                .header("If-Match", seen)
                .post(relay.batonPath() + "/acceptance")
                .then()
                .statusCode(412)
                .body("code", equalTo("version-is-stale"));
        String present = relay.guest().office().get(relay.batonPath()).header("ETag");
        relay.guest()
                .office()
                .header("If-Match", present)
                .post(relay.batonPath() + "/acceptance")
                .then()
                .statusCode(200);
    }

    @Test
    void an_unknown_baton_is_not_found() {
        Campus campus = Campus.founded();
        String path = "/api/v1/batons/" + UUID.randomUUID();
        campus.office().get(path).then().statusCode(404).body("code", equalTo("not-found"));
        campus.office().post(path + "/acceptance").then().statusCode(404).body("code", equalTo("not-found"));
    }

    private static String baton(Relay relay) {
        return relay.batonPath().substring("/api/v1/batons/".length());
    }

    private static List<Object> typesOf(String aggregate) {
        return Database.rows("select type from outbox where aggregateid = ? order by id", aggregate).stream()
                .map((Map<String, Object> row) -> row.get("type"))
                .toList();
    }
}
