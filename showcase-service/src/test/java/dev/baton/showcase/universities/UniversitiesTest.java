package dev.baton.showcase.universities;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.testing.Contracts;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.showcase.Campus;
import dev.baton.showcase.Relay;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Universities are known from membership-service's events, and from nothing else. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class UniversitiesTest {

    private static final String TYPE = "membership.unit-established.v1";

    @Test
    void the_contract_file_can_be_read() {
        UnitEstablished unit = Contracts.read(TYPE, UnitEstablished.class);
        assertEquals("szpu", unit.university());
        assertFalse(unit.isUniversity());
        assertTrue(new UnitEstablished(unit.unit(), "szpu", "university", unit.name()).isUniversity());
    }

    @Test
    void a_university_becomes_known_once_though_told_twice() {
        Campus campus = Campus.unheardOf();
        UUID event = UUID.randomUUID();
        Records.send(event, "baton.membership.unit", TYPE, campus.code(), founding(campus, "university"));
        Records.send(event, "baton.membership.unit", TYPE, campus.code(), founding(campus, "university"));
        Eventually.until(() -> known(campus) == 1);
        assertEquals(
                campus.root(),
                Database.rows("select root_unit from university where code = ?", campus.code())
                        .getFirst()
                        .get("root_unit"));
        assertEquals(
                1, Database.rows("select 1 from inbox where event = ?", event).size());
    }

    @Test
    void a_rebuild_with_new_event_ids_changes_nothing() {
        Campus campus = Campus.unheardOf();
        Records.send("baton.membership.unit", TYPE, campus.code(), founding(campus, "university"));
        Records.send("baton.membership.unit", TYPE, campus.code(), founding(campus, "university"));
        Campus after = Campus.unheardOf();
        Records.send("baton.membership.unit", TYPE, after.code(), founding(after, "university"));
        Eventually.until(() -> known(after) == 1);
        assertEquals(1, known(campus));
    }

    @Test
    void units_below_a_university_are_no_universities() {
        Campus campus = Campus.unheardOf();
        Records.send("baton.membership.unit", TYPE, campus.code(), founding(campus, "branch"));
        Records.send("baton.membership.unit", TYPE, campus.code(), "{unreadable");
        Records.send("baton.membership.unit", TYPE, campus.code(), "{\"unit\":null}");
        Campus after = Campus.unheardOf();
        Records.send("baton.membership.unit", TYPE, after.code(), founding(after, "university"));
        Eventually.until(() -> known(after) == 1);
        assertEquals(0, known(campus));
    }

    @Test
    void a_university_that_has_not_arrived_yet_is_refused_in_both_languages() {
        Campus unheardOf = Campus.unheardOf();
        String legs = "/api/v1/initiatives/" + Relay.planned() + "/legs";
        String host = "{\"host\": \"" + unheardOf.code() + "\"}";
        Campus.municipal()
                .body(host)
                .post(legs)
                .then()
                .statusCode(409)
                .body("code", equalTo("university-not-known"))
                .body("errors[0].pointer", equalTo("/host"))
                .body("detail", containsString("try again in a moment"));
        Campus.municipal()
                .header("Accept-Language", "zh-CN")
                .body(host)
                .post(legs)
                .then()
                .statusCode(409)
                .body("detail", containsString("请稍后再试"));
    }

    private static String founding(Campus campus, String type) {
        return """
                {"unit": "%s", "university": "%s", "parent": null, "path": ["%s"], "type": "%s",
                 "name": {"zh": "某大学", "en": "Some University"}, "establishedOn": "2026-01-01"}""".formatted(campus.root(), campus.code(), campus.root(), type);
    }

    private static int known(Campus campus) {
        return Database.rows("select 1 from university where code = ?", campus.code())
                .size();
    }
}
