package dev.baton.membership;

import static io.restassured.RestAssured.given;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A university that has joined over HTTP, for a test to do things in. Each is a new one. */
public final class Campus {

    /** Stands in every test where a person's name stands; nothing but the table of people may ever hold it. */
    public static final String PERSON_NAME = "样例张三 Sample Person";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    public final String code = "u" + COUNTER.incrementAndGet();
    public final String officeLogin = code + "-office";
    public final UUID root;
    public final UUID officer;

    public Campus() {
        String id = operator()
                .body(joining(code, officeLogin))
                .post("/api/v1/universities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        root = UUID.fromString(id);
        officer = (UUID) Database.rows("select person as id from appointment where unit = ?", root)
                .getFirst()
                .get("id");
    }

    public static String joining(String code, String login) {
        return """
               {"code": "%s", "name": {"zh": "样例大学 %s", "en": "Sample University %s"}, "establishedOn": "1993-03-01",
                "firstAccount": {"login": "%s", "name": "%s"}}""".formatted(code, code, code, login, PERSON_NAME);
    }

    public static RequestSpecification operator() {
        return with(Tokens.account("operator").role("operator"));
    }

    /** The university's own office, at the root. */
    public RequestSpecification office() {
        return with(Tokens.person(officer).of(code).office(root, "organisation-officer"));
    }

    public RequestSpecification secretaryOf(UUID unit) {
        return with(Tokens.person(UUID.randomUUID()).of(code).office(unit, "secretary"));
    }

    /** By the token; whether a row says the same is the test's own affair. */
    public RequestSpecification holding(String office, UUID unit, UUID person) {
        return with(Tokens.person(person).of(code).office(unit, office));
    }

    /** Somebody who really was appointed there, which {@link #secretaryOf} is not. */
    public RequestSpecification inOffice(UUID person, UUID unit) {
        return with(Tokens.person(person).of(code).office(unit, "secretary"));
    }

    public RequestSpecification person(UUID id) {
        return with(Tokens.person(id).of(code));
    }

    public RequestSpecification anybody() {
        return person(UUID.randomUUID());
    }

    public UUID unit(UUID parent, String type) {
        return made(establish(office(), parent, type).statusCode(201));
    }

    public static ValidatableResponse establish(RequestSpecification by, UUID parent, String type) {
        return by.body("""
                        {"parent": "%s", "type": "%s", "name": {"zh": "样例组织", "en": "Sample unit"},
                         "establishedOn": "2021-09-01"}""".formatted(parent, type)).post("/api/v1/units").then();
    }

    public UUID member(UUID unit, String campusNumber) {
        return made(join(office(), unit, campusNumber, null).statusCode(201));
    }

    public static ValidatableResponse join(RequestSpecification by, UUID unit, String campusNumber, String login) {
        return by.body(newMember(unit, campusNumber, login))
                .post("/api/v1/members")
                .then();
    }

    public static String newMember(UUID unit, String campusNumber, String login) {
        return """
               {"name": "%s", "campusNumber": "%s", "unit": "%s", "stage": "probationary-member",
                "joinedOn": "2024-06-28", "login": %s}""".formatted(PERSON_NAME, campusNumber, unit, login == null ? "null" : "\"" + login + "\"");
    }

    /** Whom mail reaches, and who can be given an account. */
    public UUID memberAt(UUID unit, String campusNumber, String address) {
        return made(office().body(newMember(unit, campusNumber, code + "-" + campusNumber.toLowerCase(Locale.ROOT))
                        .replace("}", ", \"email\": \"" + address + "\"}"))
                .post("/api/v1/members")
                .then()
                .statusCode(201));
    }

    public UUID secretary(UUID person, UUID unit) {
        return made(appoint(office(), person, unit).statusCode(201));
    }

    public UUID fullMember(UUID unit, String campusNumber) {
        return made(office().body(newMember(unit, campusNumber, null).replace("probationary", "full"))
                .post("/api/v1/members")
                .then()
                .statusCode(201));
    }

    public static ValidatableResponse appoint(RequestSpecification by, UUID person, UUID unit) {
        return by.body("""
                        {"person": "%s", "unit": "%s", "office": "secretary", "from": "2025-09-01"}""".formatted(person, unit)).post("/api/v1/appointments").then();
    }

    public static UUID made(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }

    private static RequestSpecification with(Tokens tokens) {
        return given().auth().oauth2(tokens.token()).contentType("application/json");
    }
}
