package dev.baton.activity.showcases;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.activity.Campus;
import dev.baton.activity.Sample;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ShowcaseListenerTest {

    private static final String TOPIC = "baton.showcase.showcase";
    private static final String TYPE = "showcase.showcase-announced.v1";

    @Test
    void an_announced_showcase_opens_its_activity() {
        Campus host = Campus.founded();
        UUID showcase = Sample.announcedTo(host);
        host.somebody()
                .get("/api/v1/activities?showcase=" + showcase)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(showcase.toString()));
        host.somebody()
                .get("/api/v1/activities/" + showcase)
                .then()
                .statusCode(200)
                .body("status", equalTo("published"))
                .body("kind", equalTo("showcase"))
                .body("unit", nullValue())
                .body("university", equalTo(host.code()))
                .body("stages[0].stage", equalTo("019ae0c0-7000-7000-8000-000000000031"))
                .body("stages[0].stops", hasSize(3));
        List<Map<String, Object>> told = outbox(showcase);
        assertEquals(1, told.size());
        assertEquals("activity.activity-opened.v1", told.getFirst().get("type"));
        assertTrue(told.getFirst().get("payload").toString().contains("\"showcase\":\"" + showcase + "\""));
    }

    @Test
    void announced_twice_it_is_opened_once() {
        Campus host = Campus.founded();
        UUID showcase = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        Records.send(event, TOPIC, TYPE, host.code(), Sample.announced(showcase, host.code()));
        Records.send(event, TOPIC, TYPE, host.code(), Sample.announced(showcase, host.code()));
        Records.send(TOPIC, TYPE, host.code(), Sample.announced(showcase, host.code()));
        Sample.announcedTo(host);
        assertEquals(1, outbox(showcase).size());
    }

    @Test
    void people_of_invited_universities_register_and_others_do_not() {
        Campus host = Campus.founded();
        UUID showcase = Sample.announcedTo(host);
        String registrations = "/api/v1/activities/" + showcase + "/registrations";
        host.somebody().post(registrations).then().statusCode(201);
        Campus.as(Tokens.person(UUID.randomUUID()).of("szu"))
                .post(registrations)
                .then()
                .statusCode(201);
        Campus.as(Tokens.person(UUID.randomUUID()).of("elsewhere"))
                .post(registrations)
                .then()
                .statusCode(403)
                .body("code", equalTo("university-not-invited"));
    }

    @Test
    void the_launch_announced_by_the_office_is_told() {
        Campus host = Campus.founded();
        UUID showcase = Sample.announcedTo(host);
        String at = "/api/v1/activities/" + showcase;
        String launch = host.office()
                .get(at)
                .then()
                .extract()
                .path("stages.agenda.flatten().find { it.kind == 'launch-announcement' }.item");
        host.officeIn(host.college())
                .post(at + "/agenda-items/" + launch + "/completion")
                .then()
                .statusCode(403);
        host.office()
                .post(at + "/agenda-items/" + launch + "/completion")
                .then()
                .statusCode(200);
        assertEquals("activity.announcement-made.v1", outbox(showcase).getLast().get("type"));
    }

    @Test
    void the_root_unit_may_become_known_later() {
        UUID root = UUID.randomUUID();
        Campus early = new Campus("early-" + root, root, root);
        UUID showcase = Sample.announcedTo(early);
        String conclusion = "/api/v1/activities/" + showcase + "/conclusion";
        early.office().post(conclusion).then().statusCode(403).body("code", equalTo("office-required"));
        Campus.establish(early.code(), root, null, List.of(root));
        early.office().post(conclusion).then().statusCode(409).body("code", equalTo("stages-not-concluded"));
    }

    @Test
    void an_unreadable_announcement_becomes_a_dead_letter_and_the_partition_goes_on() {
        Campus host = Campus.founded();
        UUID broken = UUID.randomUUID();
        Records.send(
                TOPIC,
                TYPE,
                host.code(),
                Sample.announced(broken, host.code()).replace("\"site-visit\"", "\"picnic\""));
        Sample.announcedTo(host);
        Eventually.until(() -> Records.on("baton.activity.dead-letters").stream()
                .anyMatch(record -> record.value().contains(broken.toString())));
        assertTrue(Database.rows("select 1 from activity where id = ?", broken).isEmpty());
    }

    private static List<Map<String, Object>> outbox(UUID id) {
        return Database.rows("select * from outbox where aggregateid = ? order by id", id.toString());
    }
}
