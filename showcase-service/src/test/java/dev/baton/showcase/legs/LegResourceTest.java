package dev.baton.showcase.legs;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.showcase.Campus;
import dev.baton.showcase.Relay;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Legs over HTTP. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class LegResourceTest {

    @Test
    void the_municipal_side_names_the_first_host() {
        Campus host = Campus.founded();
        String initiative = Relay.planned();
        String leg = Relay.firstLeg(initiative, host);
        host.member()
                .get("/api/v1/legs/" + leg)
                .then()
                .statusCode(200)
                .body("initiative", equalTo(initiative))
                .body("number", equalTo(1))
                .body("host", equalTo(host.code()))
                .body("status", equalTo("planned"));
        Campus.municipal()
                .get("/api/v1/initiatives/" + initiative + "/legs")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(leg));
    }

    @Test
    void a_host_does_not_name_itself() {
        Campus host = Campus.founded();
        host.office()
                .body("{\"host\": \"" + host.code() + "\"}")
                .post("/api/v1/initiatives/" + Relay.planned() + "/legs")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-required"));
    }

    @Test
    void further_legs_are_not_planned_but_handed_over() {
        String initiative = Relay.planned();
        Relay.firstLeg(initiative, Campus.founded());
        plan(initiative, Campus.founded().code()).then().statusCode(409).body("code", equalTo("legs-open-by-handover"));
    }

    @Test
    void of_many_first_legs_at_once_there_is_one() {
        String initiative = Relay.planned();
        Campus host = Campus.founded();
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> plan(initiative, host.code()).statusCode())
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), answers);
    }

    @Test
    void an_organiser_does_not_host() {
        Campus university = Campus.founded();
        String initiative = Campus.municipal()
                .body("""
                        {"name": {"zh": "行动", "en": "Initiative"},
                         "organisers": [{"zh": "某部", "en": "University %s"}]}""".formatted(university.code()))
                .post("/api/v1/initiatives")
                .then()
                .extract()
                .path("id");
        plan(initiative, university.code())
                .then()
                .statusCode(422)
                .body("code", equalTo("host-is-an-organiser"))
                .body("errors[0].pointer", equalTo("/host"));
        assertEquals(
                0,
                Database.rows("select 1 from leg where initiative = ?", UUID.fromString(initiative))
                        .size());
    }

    @Test
    void what_is_no_code_reaches_nothing() {
        String initiative = Relay.planned();
        for (String nonsense : List.of("", "SZPU!", "\\u0000", "x".repeat(65))) {
            plan(initiative, nonsense)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("invalid-field"))
                    .body("errors[0].pointer", equalTo("/host"));
        }
    }

    @Test
    void unknown_ids_are_not_found() {
        plan(UUID.randomUUID().toString(), Campus.founded().code()).then().statusCode(404);
        Campus.municipal().get("/api/v1/legs/" + UUID.randomUUID()).then().statusCode(404);
        Campus.municipal()
                .get("/api/v1/initiatives/" + UUID.randomUUID() + "/legs")
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.Response plan(String initiative, String host) {
        return Campus.municipal()
                .body("{\"host\": \"" + host + "\"}")
                .post("/api/v1/initiatives/" + initiative + "/legs");
    }
}
