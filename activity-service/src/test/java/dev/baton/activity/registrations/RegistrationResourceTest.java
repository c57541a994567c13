package dev.baton.activity.registrations;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.activity.Campus;
import dev.baton.activity.Sample;
import dev.baton.platform.testing.Contracts;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class RegistrationResourceTest {

    private Campus campus;

    @BeforeEach
    void found() {
        campus = Campus.founded();
    }

    @Test
    void a_person_registers_and_figures_are_told_without_the_person() {
        String id = Sample.published(campus, "\"openTo\": \"university\", \"capacity\": 2,");
        UUID person = UUID.randomUUID();
        String registration = campus.person(person)
                .post(at(id))
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");
        campus.person(person)
                .get(at(id) + "/mine")
                .then()
                .statusCode(200)
                .body("id", equalTo(registration))
                .body("checkedInAt", nullValue());
        String payload = counted(id).getLast().get("payload").toString();
        assertTrue(payload.contains("\"registered\":1,\"checkedIn\":0,\"capacity\":2"), payload);
        assertFalse(payload.contains(person.toString()));
        assertFalse(payload.contains(registration));
    }

    @Test
    void who_registers_is_to_be_written_to_by_their_own_university() throws JsonProcessingException {
        Campus guests = Campus.founded();
        String id = Sample.published(campus, "\"openTo\": \"initiative\",");
        UUID guest = UUID.randomUUID();
        guests.person(guest).post(at(id)).then().statusCode(201);
        guests.person(guest).post(at(id)).then().statusCode(409);
        List<Map<String, Object>> requests = Database.rows(
                "select * from outbox where aggregateid = ? and type = 'activity.mail-requested.v1'", guest.toString());
        assertEquals(1, requests.size());
        assertEquals("activity.mail-request", requests.getFirst().get("aggregatetype"));
        assertEquals(guests.code(), requests.getFirst().get("university"));
        MailRequested asked =
                new ObjectMapper().readValue(requests.getFirst().get("payload").toString(), MailRequested.class);
        assertEquals(guest, asked.person());
        assertEquals(guests.code(), asked.university());
        assertEquals("研讨会", asked.about().get("titleZh"));
        assertEquals("A seminar", asked.about().get("titleEn"));
        assertTrue(
                asked.about().get("dateZh").startsWith("2026年12月6日"),
                asked.about().toString());
    }

    @Test
    void a_request_for_a_mail_is_written_as_its_contract_says() {
        Contracts.assertWritten(new MailRequested(
                UUID.fromString("01980000-0000-7000-8000-000000000202"),
                "szpu",
                "registration-confirmed",
                Map.of(
                        "titleZh", "专题讲座",
                        "titleEn", "A lecture",
                        "dateZh", "2026年12月6日上午",
                        "dateEn", "6 December 2026, morning")));
    }

    @Test
    void a_person_is_registered_once() {
        String id = Sample.published(campus, "\"openTo\": \"university\",");
        UUID person = UUID.randomUUID();
        campus.person(person).post(at(id)).then().statusCode(201);
        campus.person(person)
                .post(at(id))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-registered"))
                .body("detail", equalTo("You are registered for this activity already."));
        assertEquals(1, registrations(id).size());
    }

    @Test
    void a_repeated_key_registers_once_and_answers_the_same() {
        String id = Sample.published(campus, "\"openTo\": \"university\",");
        UUID person = UUID.randomUUID();
        String first = campus.person(person)
                .header("Idempotency-Key", "r")
                .post(at(id))
                .asString();
        String again = campus.person(person)
                .header("Idempotency-Key", "r")
                .post(at(id))
                .asString();
        assertEquals(first, again);
        String other = Sample.published(campus, "\"openTo\": \"university\",");
        campus.person(person)
                .header("Idempotency-Key", "r")
                .post(at(other))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void the_place_of_who_withdraws_is_free_again() {
        String id = Sample.published(campus, "\"openTo\": \"university\", \"capacity\": 1,");
        UUID first = UUID.randomUUID();
        campus.person(first).post(at(id)).then().statusCode(201);
        campus.somebody().post(at(id)).then().statusCode(409).body("code", equalTo("activity-full"));
        campus.person(first).delete(at(id) + "/mine").then().statusCode(204);
        campus.somebody().post(at(id)).then().statusCode(201);
        campus.person(first).delete(at(id) + "/mine").then().statusCode(404).body("code", equalTo("not-registered"));
        assertEquals(1, registrations(id).size());
    }

    @Test
    void only_what_is_open_takes_registrations() {
        String draft = Sample.drafted(campus, "\"openTo\": \"university\",");
        campus.somebody().post(at(draft)).then().statusCode(409).body("code", equalTo("activity-not-open"));
        assertTrue(registrations(draft).isEmpty());
    }

    @Test
    void guests_come_from_universities_that_are_invited() {
        Campus guests = Campus.founded();
        Campus others = Campus.founded();
        String id =
                Sample.published(campus, "\"openTo\": \"initiative\", \"universities\": [\"" + guests.code() + "\"],");
        guests.somebody().post(at(id)).then().statusCode(201);
        others.somebody().post(at(id)).then().statusCode(403).body("code", equalTo("university-not-invited"));
        Map<String, Object> row = registrations(id).getFirst();
        assertEquals(campus.code(), row.get("university"));
        assertEquals(guests.code(), row.get("home_university"));
    }

    @Test
    void guests_withdraw_like_everybody() {
        Campus guests = Campus.founded();
        String id = Sample.published(campus, "\"openTo\": \"initiative\",");
        UUID guest = UUID.randomUUID();
        guests.person(guest).post(at(id)).then().statusCode(201);
        guests.person(guest).get(at(id) + "/mine").then().statusCode(200).body("university", equalTo(guests.code()));
        guests.person(guest).delete(at(id) + "/mine").then().statusCode(204);
        assertTrue(registrations(id).isEmpty());
    }

    @Test
    void the_hosts_office_sees_who_comes_as_ids_and_page_by_page() {
        Campus guests = Campus.founded();
        String id = Sample.published(campus, "\"openTo\": \"initiative\",");
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        campus.person(first).post(at(id)).then().statusCode(201);
        guests.person(second).post(at(id)).then().statusCode(201);
        String cursor = campus.office()
                .get(at(id) + "?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].person", equalTo(first.toString()))
                .extract()
                .path("nextCursor");
        campus.office()
                .get(at(id) + "?limit=1&cursor=" + cursor)
                .then()
                .body("items[0].person", equalTo(second.toString()))
                .body("items[0].university", equalTo(guests.code()))
                .body("nextCursor", nullValue());
        campus.somebody().get(at(id)).then().statusCode(403).body("code", equalTo("office-required"));
        guests.office().get(at(id)).then().statusCode(403).body("code", equalTo("office-required"));
    }

    private static String at(String id) {
        return "/api/v1/activities/" + id + "/registrations";
    }

    private static List<Map<String, Object>> registrations(String id) {
        return Database.rows("select * from registration where activity = ?", UUID.fromString(id));
    }

    private static List<Map<String, Object>> counted(String id) {
        return Database.rows(
                "select * from outbox where aggregateid = ? and type = 'activity.registrations-counted.v1' order by id",
                id);
    }
}
