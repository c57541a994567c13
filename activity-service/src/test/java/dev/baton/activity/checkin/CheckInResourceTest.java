package dev.baton.activity.checkin;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.activity.Campus;
import dev.baton.activity.Sample;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class CheckInResourceTest {

    private Campus campus;
    private String id;
    private UUID person;
    private String registration;

    @BeforeEach
    void someoneIsRegistered() {
        campus = Campus.founded();
        id = Sample.published(campus, "\"openTo\": \"initiative\",");
        person = UUID.randomUUID();
        registration = campus.person(person)
                .post("/api/v1/activities/" + id + "/registrations")
                .then()
                .extract()
                .path("id");
    }

    @Test
    void a_registration_is_checked_in_and_counted() {
        checkIn(campus.office(), registration).statusCode(201).body("id", equalTo(registration));
        campus.person(person)
                .get("/api/v1/activities/" + id + "/registrations/mine")
                .then()
                .body("checkedInAt", notNullValue());
        assertTrue(Database.rows("select payload from outbox where aggregateid = ? order by id desc", id)
                .getFirst()
                .get("payload")
                .toString()
                .contains("\"registered\":1,\"checkedIn\":1"));
    }

    @Test
    void a_second_time_is_refused_and_not_counted() {
        checkIn(campus.office(), registration).statusCode(201);
        checkIn(campus.office(), registration)
                .statusCode(409)
                .body("code", equalTo("already-checked-in"))
                .body("detail", equalTo("This registration has been checked in already."));
        assertEquals(
                1,
                Database.rows("select checked_in from places where activity = ?", UUID.fromString(id))
                        .getFirst()
                        .get("checked_in"));
    }

    @Test
    void only_the_hosts_office_checks_in() {
        Campus guests = Campus.founded();
        checkIn(campus.somebody(), registration).statusCode(403).body("code", equalTo("office-required"));
        checkIn(guests.office(), registration).statusCode(404);
    }

    @Test
    void a_registration_for_something_else_is_not_found() {
        String other = Sample.published(campus, "\"openTo\": \"initiative\",");
        campus.office()
                .body("{\"registration\": \"" + registration + "\"}")
                .post("/api/v1/activities/" + other + "/check-ins")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        checkIn(campus.office(), UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void a_request_that_names_nobody_is_invalid() {
        campus.office()
                .body("{}")
                .post("/api/v1/activities/" + id + "/check-ins")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/registration"));
    }

    @Test
    void who_has_come_cannot_withdraw() {
        checkIn(campus.office(), registration).statusCode(201);
        campus.person(person)
                .delete("/api/v1/activities/" + id + "/registrations/mine")
                .then()
                .statusCode(409)
                .body("code", equalTo("withdrawal-after-check-in"));
    }

    private ValidatableResponse checkIn(RequestSpecification by, String whom) {
        return by.body("{\"registration\": \"" + whom + "\"}")
                .post("/api/v1/activities/" + id + "/check-ins")
                .then();
    }
}
