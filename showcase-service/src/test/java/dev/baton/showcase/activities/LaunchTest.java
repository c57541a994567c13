package dev.baton.showcase.activities;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Records;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.showcase.Campus;
import dev.baton.showcase.Relay;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The initiative is launched by what activity-service tells. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class LaunchTest {

    private static final String TYPE = "activity.announcement-made.v1";

    @Test
    void the_announcement_puts_the_baton_into_the_first_hosts_hands() {
        Relay relay = Relay.launched();
        String baton = Campus.municipal()
                .get("/api/v1/initiatives/" + relay.initiative())
                .then()
                .body("status", equalTo("launched"))
                .body("launchedAt", equalTo("2026-12-06T07:10:00Z"))
                .body("baton", notNullValue())
                .extract()
                .path("baton");
        relay.guest()
                .member()
                .get("/api/v1/batons/" + baton)
                .then()
                .statusCode(200)
                .body("custodyNumber", equalTo(1))
                .body("custodian", equalTo(relay.host().code()))
                .body("leg", equalTo(relay.leg()))
                .body("since", equalTo("2026-12-06T07:10:00Z"));
        relay.guest().member().get("/api/v1/legs/" + relay.leg()).then().body("status", equalTo("open"));
        assertEquals(List.of("showcase.initiative-launched.v1"), typesOf(relay.initiative()));
        assertEquals(List.of("showcase.leg-opened.v1"), typesOf(relay.leg()));
        assertEquals(List.of("showcase.baton-custody-begun.v1"), typesOf(baton));
    }

    @Test
    void the_same_record_and_another_announcement_launch_nothing_again() {
        Relay relay = Relay.announced();
        UUID event = UUID.randomUUID();
        Records.send(event, "baton.activity.activity", TYPE, relay.host().code(), relay.example(TYPE));
        Records.send(event, "baton.activity.activity", TYPE, relay.host().code(), relay.example(TYPE));
        relay.announceTheLaunch();
        relay.holdAllStages();
        assertEquals(List.of("showcase.initiative-launched.v1"), typesOf(relay.initiative()));
        assertEquals(
                1,
                Database.rows("select 1 from baton where initiative = ?", UUID.fromString(relay.initiative()))
                        .size());
        assertEquals(
                0,
                Records.on("baton.showcase.dead-letters").stream()
                        .filter(letter -> letter.value().contains(relay.showcase()))
                        .count());
    }

    @Test
    void other_announcements_and_other_activities_launch_nothing() {
        Relay relay = Relay.announced();
        relay.tell(TYPE, relay.example(TYPE).replace("\"launch\"", "\"weather\""));
        relay.tell(
                TYPE,
                relay.example(TYPE).replace(relay.showcase(), UUID.randomUUID().toString()));
        relay.tell(TYPE, relay.example(TYPE).replaceFirst("\"showcase\": \"[^\"]*\"", "\"showcase\": null"));
        relay.holdAllStages();
        assertEquals(List.of(), typesOf(relay.initiative()));
        Campus.municipal()
                .get("/api/v1/initiatives/" + relay.initiative())
                .then()
                .body("status", equalTo("planned"));
    }

    private static List<Object> typesOf(String aggregate) {
        return Database.rows("select type from outbox where aggregateid = ? order by id", aggregate).stream()
                .map(row -> row.get("type"))
                .toList();
    }
}
