package dev.baton.membership.appointments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Offices are given and end, over HTTP. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class AppointmentResourceTest {

    private Campus campus;
    private UUID college;
    private UUID branch;
    private UUID member;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        college = campus.unit(campus.root, "secondary-organisation");
        branch = campus.unit(college, "branch");
        member = campus.member(branch, "S-1");
    }

    @Test
    void an_appointment_and_its_fact_are_written_together() {
        UUID id = Campus.made(Campus.appoint(campus.office(), member, branch).statusCode(201));
        var fact = Database.rows("select * from outbox where aggregateid = ?", id.toString())
                .getFirst();
        assertEquals("membership.appointment-made.v1", fact.get("type"));
        assertEquals(campus.code, fact.get("university"));
        assertTrue(fact.get("payload").toString().contains("\"office\":\"secretary\""));
        campus.person(member)
                .get("/api/v1/appointments/" + id)
                .then()
                .statusCode(200)
                .body("office", equalTo("secretary"))
                .body("from", equalTo("2025-09-01"))
                .body("until", nullValue());
    }

    @Test
    void offices_are_given_from_above_and_not_by_peers() {
        Campus.appoint(campus.secretaryOf(branch), member, branch)
                .statusCode(403)
                .body("code", equalTo("office-above-required"));
        Campus.appoint(campus.anybody(), member, branch).statusCode(403);
        Campus.appoint(campus.secretaryOf(college), member, branch).statusCode(201);
        Campus.appoint(campus.secretaryOf(college), member, college).statusCode(403);
    }

    @Test
    void offices_of_the_university_are_given_by_its_own() {
        Campus.appoint(campus.office(), member, campus.root).statusCode(201);
        Campus.appoint(campus.secretaryOf(college), member, campus.root).statusCode(403);
    }

    @Test
    void the_same_office_twice_is_refused_even_at_once() {
        long made = IntStream.range(0, 6)
                .parallel()
                .map(i -> Campus.appoint(campus.office(), member, branch)
                        .extract()
                        .statusCode())
                .filter(status -> status == 201)
                .count();
        assertEquals(1, made);
        Campus.appoint(campus.office(), member, branch).statusCode(409).body("code", equalTo("already-appointed"));
    }

    @Test
    void an_office_ends_once() {
        UUID id = campus.secretary(member, branch);
        end(campus.secretaryOf(branch), id, "2026-01-31").statusCode(403);
        end(campus.office(), id, "2026-01-31").statusCode(204);
        end(campus.office(), id, "2026-01-31").statusCode(409).body("code", equalTo("appointment-has-ended"));
        assertEquals(
                List.of("membership.appointment-made.v1", "membership.appointment-ended.v1"),
                Database.rows("select type from outbox where aggregateid = ? order by id", id.toString()).stream()
                        .map(row -> row.get("type"))
                        .toList());
    }

    @Test
    void dates_that_cannot_be_are_refused() {
        UUID id = campus.secretary(member, branch);
        end(campus.office(), id, "2025-08-31").statusCode(422).body("code", equalTo("ends-before-it-began"));
        end(campus.office(), id, "2999-01-01").statusCode(422).body("code", equalTo("ends-in-the-future"));
        end(campus.office(), id, "yesterday").statusCode(400).body("errors[0].pointer", equalTo("/on"));
        campus.office()
                .body("""
                      {"person": "%s", "unit": "%s", "office": "secretary", "from": "2025-09-01", "until": "2025-08-31"}""".formatted(member, college))
                .post("/api/v1/appointments")
                .then()
                .statusCode(422)
                .body("code", equalTo("term-ends-before-it-begins"));
    }

    @Test
    void the_list_of_a_unit_is_for_its_offices() {
        UUID id = campus.secretary(member, branch);
        campus.secretaryOf(branch)
                .get("/api/v1/appointments?unit=" + branch)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items.person", contains(member.toString()));
        campus.anybody().get("/api/v1/appointments?unit=" + branch).then().statusCode(403);
        campus.anybody().get("/api/v1/appointments/" + id).then().statusCode(404);
    }

    @Test
    void what_is_unknown_is_pointed_at() {
        Campus.appoint(campus.office(), UUID.randomUUID(), branch)
                .statusCode(404)
                .body("errors[0].pointer", equalTo("/person"));
        Campus.appoint(campus.office(), member, UUID.randomUUID())
                .statusCode(404)
                .body("errors[0].pointer", equalTo("/unit"));
        end(campus.office(), UUID.randomUUID(), "2026-01-31").statusCode(404);
    }

    private static ValidatableResponse end(RequestSpecification by, UUID id, String on) {
        return by.body("{\"on\": \"" + on + "\"}")
                .post("/api/v1/appointments/" + id + "/ending")
                .then();
    }
}
