package dev.baton.activity.units;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.activity.Campus;
import dev.baton.activity.Sample;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class UnitListenerTest {

    private static final String TOPIC = "baton.membership.unit";
    private static final String TYPE = "membership.unit-established.v1";

    @Test
    void a_unit_heard_of_gives_its_office_rights() {
        UUID root = UUID.randomUUID();
        Campus campus = new Campus("heard-" + root, root, root);
        Records.send(TOPIC, TYPE, campus.code(), established(root, campus.code()));
        Eventually.until(() -> known(root) == 1);
        campus.office()
                .body(Sample.draft(root))
                .post("/api/v1/activities")
                .then()
                .statusCode(201);
    }

    @Test
    void a_unit_that_moved_follows_the_office_above_it_now() {
        Campus campus = Campus.founded();
        UUID other = UUID.randomUUID();
        UUID branch = UUID.randomUUID();
        Campus.establish(campus.code(), other, campus.root(), List.of(campus.root(), other));
        Campus.establish(campus.code(), branch, campus.college(), List.of(campus.root(), campus.college(), branch));
        Records.send(TOPIC, "membership.unit-moved.v1", campus.code(), """
                {"unit": "%s", "university": "%s", "parent": "%s", "path": ["%s", "%s", "%s"], "on": "2026-12-07"}""".formatted(
                        branch, campus.code(), other, campus.root(), other, branch));
        Eventually.until(() -> Database.rows("select 1 from unit where id = ? and parent = ?", branch, other)
                        .size()
                == 1);
        draft(campus.officeIn(campus.college()), branch).statusCode(403);
        draft(campus.officeIn(other), branch).statusCode(201);
    }

    @Test
    void a_dissolved_unit_begins_nothing_and_what_it_held_is_reached_from_above() {
        Campus campus = Campus.founded();
        UUID branch = UUID.randomUUID();
        Campus.establish(campus.code(), branch, campus.college(), List.of(campus.root(), campus.college(), branch));
        String held = draft(campus.office(), branch).statusCode(201).extract().path("id");
        campus.office()
                .post("/api/v1/activities/" + held + "/publication")
                .then()
                .statusCode(200);
        String planned =
                draft(campus.office(), branch).statusCode(201).extract().path("id");
        Records.send(
                TOPIC,
                "membership.unit-dissolved.v1",
                campus.code(),
                "{\"unit\": \"%s\", \"university\": \"%s\", \"successors\": [], \"on\": \"2026-12-07\"}"
                        .formatted(branch, campus.code()));
        Eventually.until(() -> Database.rows("select 1 from unit where id = ? and dissolved_on is not null", branch)
                        .size()
                == 1);
        draft(campus.office(), branch)
                .statusCode(409)
                .body("code", equalTo("unit-is-dissolved"))
                .body("errors[0].pointer", equalTo("/unit"));
        campus.office()
                .post("/api/v1/activities/" + planned + "/publication")
                .then()
                .statusCode(409);
        campus.officeIn(campus.college())
                .get("/api/v1/activities/" + held)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse draft(RequestSpecification by, UUID unit) {
        return by.body(Sample.draft(unit)).post("/api/v1/activities").then();
    }

    @Test
    void the_same_record_twice_is_one_unit() {
        UUID unit = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        Records.send(event, TOPIC, TYPE, "twice", established(unit, "twice"));
        Records.send(event, TOPIC, TYPE, "twice", established(unit, "twice"));
        Records.send(TOPIC, TYPE, "twice", established(unit, "twice"));
        UUID last = UUID.randomUUID();
        Records.send(TOPIC, TYPE, "twice", established(last, "twice"));
        Eventually.until(() -> known(last) == 1);
        assertEquals(1, known(unit));
        assertEquals(
                1, Database.rows("select 1 from inbox where event = ?", event).size());
    }

    @Test
    void an_unreadable_record_becomes_a_dead_letter_and_the_partition_goes_on() {
        Records.send(TOPIC, TYPE, "broken", "{\"unit\": \"no uuid\"}");
        Records.send(TOPIC, TYPE, "broken", "{\"unit\": \"" + UUID.randomUUID() + "\"}");
        UUID last = UUID.randomUUID();
        Records.send(TOPIC, TYPE, "broken", established(last, "broken"));
        Eventually.until(() -> known(last) == 1);
        Eventually.until(() -> Records.on("baton.activity.dead-letters").stream()
                        .filter(record -> new String(record.headers()
                                        .lastHeader("ce_university")
                                        .value())
                                .equals("broken"))
                        .count()
                == 2);
    }

    private static int known(UUID unit) {
        return Database.rows("select 1 from unit where id = ?", unit).size();
    }

    private static String established(UUID unit, String university) {
        return """
                {"unit": "%s", "university": "%s", "parent": null, "path": ["%s"], "type": "university",
                 "name": {"zh": "大学", "en": "University"}, "establishedOn": "2026-01-01"}""".formatted(unit, university, unit);
    }
}
