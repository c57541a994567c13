package dev.baton.membership.rights;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sees of themselves, and of those who looked. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class MeResourceTest {

    private Campus campus;
    private UUID branch;
    private UUID member;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
        member = Campus.made(Campus.join(campus.office(), branch, "S-1", campus.code + "-login")
                .statusCode(201));
    }

    @Test
    void a_member_learns_who_they_are_and_which_offices_they_hold() {
        campus.secretary(member, branch);
        campus.person(member)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("person", equalTo(member.toString()))
                .body("university", equalTo(campus.code))
                .body("name", equalTo(Campus.PERSON_NAME))
                .body("member", equalTo(true))
                .body("unit", equalTo(branch.toString()))
                .body("offices.unit", contains(branch.toString()))
                .body("offices.office", contains("secretary"));
    }

    @Test
    void who_is_no_member_is_somebody_all_the_same() {
        campus.office()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("member", equalTo(false))
                .body("unit", nullValue())
                .body("offices.office", contains("organisation-officer"));
    }

    @Test
    void accounts_without_a_university_or_a_person_are_told_so() {
        Campus.operator().get("/api/v1/me").then().statusCode(403).body("code", equalTo("university-required"));
        campus.anybody().get("/api/v1/me").then().statusCode(404);
    }

    @Test
    void everything_held_is_shown_to_the_person() {
        campus.secretary(member, branch);
        campus.person(member)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("data.name", equalTo(Campus.PERSON_NAME))
                .body("data.campusNumber", equalTo("S-1"))
                .body("data.login", equalTo(campus.code + "-login"))
                .body("records.membership.stage", contains("probationary-member"))
                .body("records.placements.from", contains("2024-06-28"))
                .body("records.appointments.office", contains("secretary"))
                .body("records.readings.times", contains(0))
                .body(
                        "records.keySet().sort()",
                        contains(
                                "account",
                                "appointments",
                                "consents",
                                "corrections",
                                "departures",
                                "developments",
                                "erasures",
                                "imports",
                                "leavers",
                                "mails",
                                "membership",
                                "placements",
                                "readings",
                                "reorganisations",
                                "stages",
                                "transfers"));
    }

    /** A new table about people fails here until a {@code PersonalRecord} tells of it, and lets it go. */
    @Test
    void no_table_about_people_is_untold() {
        assertEquals(
                List.of(
                        "account",
                        "appointment",
                        "consent",
                        "correction",
                        "departure",
                        "development",
                        "erasure",
                        "import_row", // waits to become somebody; the person is nobody yet
                        "imported_person",
                        "leaver",
                        "mail",
                        "member",
                        "name_token", // goes with the person, whose name it is
                        "personal_data_read",
                        "placement",
                        "stage_change",
                        "transfer"),
                Database.rows("select table_name as name from information_schema.columns"
                                + " where table_schema = 'public' and column_name = 'person' order by 1")
                        .stream()
                        .map(row -> row.get("name"))
                        .toList());
    }

    @Test
    void the_person_takes_it_along_as_a_file() {
        campus.person(member)
                .get("/api/v1/me/export")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", containsString("my-data.json"))
                .header("Cache-Control", "no-store")
                .body("data.name", equalTo(Campus.PERSON_NAME));
        campus.person(member)
                .get("/api/v1/me/export?format=pdf")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1));
    }

    @Test
    void or_as_a_page_to_print_in_their_language() {
        campus.person(member)
                .header("Accept-Language", "en")
                .get("/api/v1/me/export?format=html")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("<td>probationary member</td>"))
                .body(containsString("Sample unit"))
                .body(containsString(Campus.PERSON_NAME));
        campus.person(member)
                .get("/api/v1/me/export?format=html")
                .then()
                .body(containsString("<td>预备党员</td>"))
                .body(containsString("样例组织"));
    }

    @Test
    void every_section_and_field_has_words_in_both_languages() {
        campus.secretary(member, branch);
        Database.change(
                "insert into departure values (gen_random_uuid(), ?, ?, 'LEFT', '2020-01-31', ?, now())",
                campus.code,
                member,
                campus.officer); // who came back
        decide("/api/v1/me/consents", "{\"purpose\": \"mail\", \"text\": \"mail.1\", \"given\": true}");
        decide("/api/v1/me/corrections", "{\"name\": \"样例李四\", \"reason\": \"changed\"}");
        campus.office()
                .body("{\"person\": \"%s\", \"on\": \"2022-01-10\", \"facts\": {\"ofAge\": true}}".formatted(member))
                .post("/api/v1/developments")
                .then()
                .statusCode(201);
        Database.change(
                "insert into stage_change values (gen_random_uuid(), ?, ?, '2024-06-28', 'DEVELOPMENT_TARGET', 'ACTIVIST')",
                campus.code,
                member);
        Database.change(
                "insert into account (person, university, keycloak_user, told_at) values (?, ?, 'k', now())",
                member,
                campus.code);
        Database.change(
                "insert into erasure (id, university, person, ground, state, asked_by, asked_at, version)"
                        + " values (gen_random_uuid(), ?, ?, 'OWN_WISH', 'WITHDRAWN', ?, now(), 0)",
                campus.code,
                member,
                member);
        Database.change(
                "insert into mail (id, university, person, template, parameters, state, attempts, created_at, due_at, sent_at, version)"
                        + " select gen_random_uuid(), ?, ?, 'INVITATION', '{}', 'SENT', 1, now(), now(), now(), 0",
                campus.code,
                member);
        campus.office()
                .body("{\"person\": \"%s\", \"organisation\": \"样例外单位\"}".formatted(member))
                .post("/api/v1/transfers")
                .then()
                .statusCode(201);
        campus.office()
                .body("""
                        {"unit": "%s", "title": {"zh": "样例", "en": "Sample"}, "members": ["%s"]}""".formatted(branch, member))
                .post("/api/v1/leavers")
                .then()
                .statusCode(201);
        Database.change(
                "insert into member_import (id, university, unit, state, rows_read, rows_with_errors,"
                        + " expires_at, version) values (?, ?, ?, 'APPLIED', 1, 0, now(), 0)",
                member,
                campus.code,
                branch);
        Database.change(
                "insert into imported_person (university, import, number, person, unit, joined_on)"
                        + " values (?, ?, 2, ?, ?, '2024-06-28')",
                campus.code,
                member,
                member,
                branch);
        String program = """
                {"steps": [{"step": "move-members", "from": "%s", "to": "%s", "members": ["%s"]}]}""".formatted(branch, branch, member);
        Database.change(
                "insert into reorganisation"
                        + " select gen_random_uuid(), ?, '{\"zh\": \"样例\", \"en\": \"Sample\"}', null, ?, null, ?, ?, 'DRAFT', null, '{}', 0",
                campus.code,
                branch,
                branch,
                program);
        Map<String, List<Map<String, ?>>> records =
                campus.person(member).get("/api/v1/me/data").path("records");
        List<String> missing = new ArrayList<>();
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            records.forEach((section, rows) -> {
                note(missing, "section", section, language);
                note(missing, "erasure", section, language);
                assertTrue(rows.size() > 0, section);
                rows.getFirst().keySet().forEach(field -> note(missing, "field", field, language));
            });
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void who_looked_is_told_with_name_office_and_purpose_newest_first() {
        campus.office().get("/api/v1/members/" + member).then().statusCode(200);
        campus.secretaryOf(branch).get("/api/v1/members?unit=" + branch).then().statusCode(200);
        String cursor = campus.person(member)
                .get("/api/v1/me/readers?limit=1")
                .then()
                .statusCode(200)
                .body("items.purpose", contains("roster"))
                .body("items[0].name", nullValue()) // a token of nobody's, as only tests have
                .body("items[0].offices.office", contains("secretary"))
                .extract()
                .path("nextCursor");
        campus.person(member)
                .queryParam("cursor", cursor)
                .get("/api/v1/me/readers?limit=1")
                .then()
                .body("items.purpose", contains("look"))
                .body("items.reader", contains(campus.officer.toString()))
                .body("items.name", contains(Campus.PERSON_NAME))
                .body("items[0].offices[0].unit", equalTo(campus.root.toString()))
                .body("items[0].account", nullValue())
                .body("nextCursor", nullValue());
        assertEquals(0, looksAt(campus.officer));
    }

    @Test
    void the_university_reads_the_log_of_a_person_by_ids_and_that_is_in_the_log() {
        campus.secretaryOf(branch).get("/api/v1/members/" + member).then().statusCode(200);
        campus.office()
                .get("/api/v1/audit?person=" + member)
                .then()
                .statusCode(200)
                .body("items.purpose", contains("look"))
                .body("items.name", contains(nullValue()));
        campus.person(member).get("/api/v1/me/readers").then().body("items.purpose", contains("audit", "look"));
    }

    @Test
    void no_other_office_reads_the_log_of_a_person() {
        campus.secretaryOf(branch).get("/api/v1/audit?person=" + member).then().statusCode(403);
        campus.secretaryOf(campus.root)
                .get("/api/v1/audit?person=" + member)
                .then()
                .statusCode(403)
                .body("code", equalTo("appointment-not-current"));
        campus.office().get("/api/v1/audit?person=" + UUID.randomUUID()).then().statusCode(404);
        campus.office().get("/api/v1/audit").then().statusCode(422);
        campus.person(member).get("/api/v1/audit?person=" + member).then().statusCode(403);
    }

    private void decide(String path, String body) {
        campus.person(member).body(body).post(path).then().statusCode(201);
    }

    private static void note(List<String> missing, String kind, String code, Locale language) {
        if (Labels.find(kind, code, language).isEmpty()) missing.add(language + " " + kind + "." + code);
    }

    private static int looksAt(UUID person) {
        return Database.rows("select 1 from personal_data_read where person = ?", person)
                .size();
    }
}
