package dev.baton.membership.developments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Developments are followed, over HTTP. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class DevelopmentResourceTest {

    private static final String TALLY =
            "{\"tally\": {\"entitled\": 12, \"due\": 12, \"present\": 11, \"inFavour\": 7, \"against\": 3, \"abstained\": 1}}";

    private Campus campus;
    private UUID college;
    private UUID branch;
    private UUID person;
    private String people;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        college = campus.unit(campus.root, "secondary-organisation");
        branch = campus.unit(college, "branch");
        person = member("S-1", "applicant");
        people = naming(fullMember("S-2", "2015-06-28"), fullMember("S-3", "2015-06-28"));
    }

    @Test
    void somebody_becomes_a_full_member_and_nobody_hears_of_it() {
        UUID id = opened();
        List<Object> before = Database.rows("select type from outbox where university = ?", campus.code).stream()
                .map(row -> row.get("type"))
                .toList();
        toActivist(id);
        assertEquals("activist", stage());
        step(id, 6, "2022-08-01", "{}").statusCode(201);
        step(id, 6, "2023-01-15", "{}").statusCode(201);
        step(id, 7, "2023-03-01", "{}").statusCode(201);
        assertEquals("development-target", stage());
        step(id, 8, "2023-03-02", "{}").statusCode(201);
        step(id, 9, "2023-03-02", people).statusCode(201);
        step(id, 10, "2023-03-20", "{}").statusCode(201);
        step(id, 11, "2023-04-02", "{\"trainingDays\": 3}").statusCode(201);
        for (int number = 12; number <= 14; number++)
            step(id, number, "2023-04-10", "{}").statusCode(201);
        step(id, 15, "2023-04-20", TALLY).statusCode(201);
        step(id, 16, "2023-04-25", "{}").statusCode(201);
        assertEquals("development-target", stage());
        step(id, 17, "2023-05-10", "{}").statusCode(201);
        assertEquals("probationary-member", stage());
        for (int number = 18; number <= 22; number++)
            step(id, number, "2023-05-10", "{}").statusCode(201);
        step(id, 23, "2024-04-20", TALLY).statusCode(201);
        step(id, 24, "2024-05-10", "{}").statusCode(201);
        assertEquals("full-member", stage());
        step(id, 25, "2024-05-20", "{}").statusCode(201);
        campus.person(person)
                .get("/api/v1/developments/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("completed"))
                .body("entries", hasSize(26))
                .body("next", empty());
        assertEquals(
                before,
                Database.rows("select type from outbox where university = ?", campus.code).stream()
                        .map(row -> row.get("type"))
                        .toList());
    }

    @Test
    void a_development_says_what_comes_next_and_what_is_due() {
        UUID id = opened();
        campus.secretaryOf(branch)
                .get("/api/v1/developments/" + id)
                .then()
                .statusCode(200)
                .body("person", equalTo(person.toString()))
                .body("state", equalTo("open"))
                .body("phase", equalTo("application"))
                .body("entries.number", contains(1))
                .body("entries[0].body", equalTo(branch.toString()))
                .body("entries[0].facts.ofAge", equalTo(true))
                .body("next[0].step.number", equalTo(2))
                .body("next[0].step.title.en", equalTo("Talk held"))
                .body("next[0].from", equalTo("2022-01-10"))
                .body("next[0].until", equalTo("2022-02-10"))
                .body("due[0].kind", equalTo("talk"))
                .body("lapsesAfter", equalTo("2022-02-10"));
        toActivist(id);
        campus.office()
                .get("/api/v1/developments/" + id)
                .then()
                .body("phase", equalTo("activist"))
                .body("lapsesAfter", nullValue())
                .body("next.step.number", contains(6))
                .body("due.on", contains("2022-09-01"));
    }

    @Test
    void a_refusal_names_the_guard_and_where_it_comes_from() {
        UUID id = opened();
        toActivist(id);
        step(id, 6, "2023-01-15", "{}").statusCode(201);
        step(id, 7, "2023-02-28", "{}")
                .statusCode(422)
                .body("code", equalTo("activist-for-a-year"))
                .body("detail", startsWith("规则 5（《发展党员工作细则》第十三条）"));
        step(campus.office().header("Accept-Language", "en"), id, 7, "2023-02-28", "{}")
                .statusCode(422)
                .body("detail", containsString("Guard 5 (Rules for the Development of Members, Art. 13)"))
                .body("errors[0].pointer", equalTo("/on"));
    }

    @Test
    void contacts_are_full_members_of_this_university() {
        UUID id = opened();
        for (int number = 2; number <= 4; number++)
            step(id, number, "2022-01-20", "{}").statusCode(201);
        for (UUID wrong : List.of(person, UUID.randomUUID(), campus.officer)) {
            step(id, 5, "2022-03-01", "{\"people\": [\"%s\"]}".formatted(wrong))
                    .statusCode(422)
                    .body("code", equalTo("contacts-are-full-members"));
        }
        step(id, 5, "2022-03-01", people).statusCode(201);
    }

    @Test
    void what_no_guard_needs_is_not_taken_in() {
        UUID id = opened();
        step(id, 2, "2022-01-20", "{\"specialCase\": true}")
                .statusCode(422)
                .body("code", equalTo("fact-is-not-kept"))
                .body("errors[0].pointer", equalTo("/facts/specialCase"));
        step(id, 2, "2022-01-20", "{\"notes\": \"what was said\"}").statusCode(400);
        step(id, 26, "2022-01-20", "{}").statusCode(422).body("code", equalTo("no-such-step"));
        step(id, 3, "2022-01-20", "{}").statusCode(409).body("code", equalTo("not-the-next-step"));
        step(id, 2, "2999-01-01", "{}").statusCode(422).body("code", equalTo("happens-in-the-future"));
    }

    @Test
    void the_branch_keeps_its_own_steps_and_the_committee_above_decides_the_others() {
        UUID id = opened();
        step(campus.secretaryOf(branch), id, 2, "2022-01-20", "{}").statusCode(201);
        step(campus.secretaryOf(branch), id, 3, "2022-03-01", "{}").statusCode(201);
        step(campus.secretaryOf(branch), id, 4, "2022-03-01", "{}")
                .statusCode(403)
                .body("code", equalTo("office-required"));
        step(campus.secretaryOf(college), id, 4, "2022-03-01", "{}").statusCode(201);
        campus.office().get("/api/v1/developments/" + id).then().body("entries[3].body", equalTo(college.toString()));
    }

    @Test
    void only_bodies_above_decide_for_the_branch() {
        UUID id = opened();
        for (int number = 2; number <= 3; number++)
            step(id, number, "2022-01-20", "{}").statusCode(201);
        UUID elsewhere = campus.unit(campus.root, "secondary-organisation");
        campus.office()
                .body("{\"number\": 4, \"on\": \"2022-03-01\", \"body\": \"%s\"}".formatted(elsewhere))
                .post("/api/v1/developments/" + id + "/steps")
                .then()
                .statusCode(422)
                .body("code", equalTo("body-does-not-decide-this"));
        campus.secretaryOf(college)
                .body("{\"number\": 4, \"on\": \"2022-03-01\", \"body\": \"%s\"}".formatted(campus.root))
                .post("/api/v1/developments/" + id + "/steps")
                .then()
                .statusCode(403);
    }

    @Test
    void a_general_branch_between_them_does_not_decide_what_the_higher_committee_does() {
        UUID general = campus.unit(college, "general-branch");
        branch = campus.unit(general, "branch");
        person = member("S-4", "applicant");
        UUID id = opened();
        for (int number = 2; number <= 3; number++)
            step(campus.secretaryOf(general), id, number, "2022-01-20", "{}").statusCode(201);
        step(campus.secretaryOf(general), id, 4, "2022-03-01", "{}")
                .statusCode(403)
                .body("code", equalTo("office-required"));
        campus.office()
                .body("{\"number\": 4, \"on\": \"2022-03-01\", \"body\": \"%s\"}".formatted(general))
                .post("/api/v1/developments/" + id + "/steps")
                .then()
                .statusCode(422)
                .body("code", equalTo("body-does-not-decide-this"));
        step(campus.secretaryOf(college), id, 4, "2022-03-01", "{}").statusCode(201);
        campus.office().get("/api/v1/developments/" + id).then().body("entries[3].body", equalTo(college.toString()));
    }

    @Test
    void to_others_there_is_no_such_development() {
        UUID id = opened();
        UUID elsewhere = campus.unit(college, "branch");
        campus.anybody().get("/api/v1/developments/" + id).then().statusCode(404);
        campus.secretaryOf(elsewhere).get("/api/v1/developments/" + id).then().statusCode(404);
        new Campus().office().get("/api/v1/developments/" + id).then().statusCode(404);
        step(campus.secretaryOf(elsewhere), id, 2, "2022-01-20", "{}").statusCode(404);
        step(campus.person(person), id, 2, "2022-01-20", "{}").statusCode(404);
        campus.person(person).get("/api/v1/developments/" + id).then().statusCode(200);
        campus.person(person).get("/api/v1/developments?unit=" + branch).then().statusCode(403);
        campus.secretaryOf(elsewhere)
                .get("/api/v1/units/" + branch + "/development-calendar?from=2022-01-01&until=2022-12-31")
                .then()
                .statusCode(403);
        open(campus.secretaryOf(elsewhere), member("S-9", "applicant")).statusCode(403);
    }

    @Test
    void who_looks_is_written_down() {
        UUID id = opened();
        campus.office().get("/api/v1/developments/" + id).then().statusCode(200);
        campus.office().get("/api/v1/developments?unit=" + branch).then().statusCode(200);
        campus.person(person).get("/api/v1/developments/" + id).then().statusCode(200);
        assertEquals(
                List.of("LOOK", "ROSTER"),
                Database.rows("select purpose from personal_data_read where person = ? order by read_at", person)
                        .stream()
                        .map(row -> row.get("purpose"))
                        .toList());
    }

    @Test
    void an_approval_needs_an_office_held_today() {
        UUID id = toApproval();
        step(campus.secretaryOf(college), id, 17, "2023-05-10", "{}")
                .statusCode(403)
                .body("code", equalTo("appointment-not-current"));
        step(id, 17, "2023-05-10", "{}").statusCode(201);
    }

    @Test
    void a_probation_is_extended_and_discontinued_from_above() {
        UUID id = toApproval();
        for (int number = 17; number <= 22; number++)
            step(id, number, "2023-05-10", "{}").statusCode(201);
        act(campus.secretaryOf(branch), id, "extension", "{\"on\": \"2024-04-20\", \"months\": 6}")
                .statusCode(403);
        act(campus.office(), id, "extension", "{\"on\": \"2024-04-20\", \"months\": 5}")
                .statusCode(422)
                .body("code", equalTo("extended-by-half-a-year-to-a-year"));
        act(campus.office(), id, "extension", "{\"on\": \"2024-04-20\", \"months\": 6}")
                .statusCode(201);
        campus.office()
                .get("/api/v1/developments/" + id)
                .then()
                .body("extensionFrom", nullValue())
                .body("next[0].from", equalTo("2024-10-20"));
        act(campus.secretaryOf(branch), id, "discontinuation", "{\"on\": \"2024-10-20\"}")
                .statusCode(403);
        act(campus.office(), id, "discontinuation", "{\"on\": \"2024-10-20\"}").statusCode(201);
        assertEquals("applicant", stage());
        open(campus.office(), person).statusCode(201);
    }

    @Test
    void what_has_lapsed_begins_anew() {
        UUID id = toApproval();
        act(campus.secretaryOf(branch), id, "restart", "{\"on\": \"2023-10-20\"}")
                .statusCode(409)
                .body("code", equalTo("no-limit-has-passed"));
        act(campus.secretaryOf(branch), id, "restart", "{\"on\": \"2023-10-21\"}")
                .statusCode(201);
        assertEquals("development-target", stage());
        campus.office().get("/api/v1/developments/" + id).then().body("next.step.number", contains(12));
    }

    @Test
    void the_last_entry_is_taken_back_by_who_saw_it() {
        UUID id = opened();
        toActivist(id);
        String last = "/api/v1/developments/" + id + "/entries/" + entry(id, 4);
        campus.office().get(last).then().statusCode(200).body("number", equalTo(5));
        campus.office().delete(last).then().statusCode(428);
        campus.office().header("If-Match", "\"0\"").delete(last).then().statusCode(412);
        campus.office()
                .header("If-Match", tag(id))
                .delete("/api/v1/developments/" + id + "/entries/" + entry(id, 2))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-the-last-entry"));
        for (int index = 4; index >= 2; index--) {
            campus.office()
                    .header("If-Match", tag(id))
                    .delete("/api/v1/developments/" + id + "/entries/" + entry(id, index))
                    .then()
                    .statusCode(204);
        }
        assertEquals("applicant", stage());
        campus.office().get("/api/v1/developments/" + id).then().body("entries.number", contains(1, 2));
        step(id, 3, "2022-03-02", "{}").statusCode(201);
    }

    @Test
    void a_repeated_key_writes_one_entry() {
        UUID id = opened();
        for (int time = 0; time < 2; time++) {
            step(campus.office().header("Idempotency-Key", "talk"), id, 2, "2022-01-20", "{}")
                    .statusCode(201);
        }
        campus.office().get("/api/v1/developments/" + id).then().body("entries", hasSize(2));
    }

    @Test
    void one_development_at_a_time_and_none_for_full_members() {
        opened();
        open(campus.office(), person).statusCode(409).body("code", equalTo("already-in-development"));
        open(campus.office(), member("S-8", "full-member"))
                .statusCode(409)
                .body("code", equalTo("already-a-full-member"));
        open(campus.office(), campus.officer).statusCode(404).body("errors[0].pointer", equalTo("/person"));
        campus.office()
                .body("{\"person\": \"%s\", \"on\": \"2022-01-10\", \"facts\": {\"ofAge\": false}}"
                        .formatted(member("S-7", "applicant")))
                .post("/api/v1/developments")
                .then()
                .statusCode(422)
                .body("code", equalTo("applicant-is-of-age"));
    }

    @Test
    void the_past_of_a_probationary_member_is_written_down_without_a_step_back() {
        UUID late = member("S-6", "probationary-member");
        UUID id = Campus.made(open(campus.office(), late).statusCode(201));
        toActivist(id);
        campus.office().get("/api/v1/members/" + late).then().body("stage", equalTo("probationary-member"));
    }

    @Test
    void a_contact_is_a_full_member_on_the_day_of_the_step_whatever_became_of_them_since() {
        UUID first = toApproval();
        step(first, 17, "2023-05-02", "{}").statusCode(201);
        for (int number = 18; number <= 22; number++)
            step(first, number, "2023-09-10", "{}").statusCode(201);
        step(first, 23, "2024-04-20", TALLY).statusCode(201);
        step(first, 24, "2024-05-10", "{}").statusCode(201);
        UUID old = fullMember("S-7", "2015-06-28");
        campus.office()
                .body("{\"on\": \"2026-01-31\", \"kind\": \"left\"}")
                .post("/api/v1/members/" + old + "/departure")
                .then()
                .statusCode(204);
        UUID id = Campus.made(open(campus.office(), member("S-8", "applicant")).statusCode(201));
        step(id, 2, "2022-01-20", "{}").statusCode(201);
        step(id, 3, "2022-03-01", "{}").statusCode(201);
        step(id, 4, "2024-05-09", "{}").statusCode(201);
        step(id, 5, "2024-05-09", naming(person, old))
                .statusCode(422)
                .body("code", equalTo("contacts-are-full-members"));
        step(id, 5, "2024-05-10", naming(person, fullMember("S-9", "2024-05-11")))
                .statusCode(422)
                .body("code", equalTo("contacts-are-full-members"));
        step(id, 5, "2024-05-10", naming(person, old)).statusCode(201);
    }

    @Test
    void a_stage_that_is_taken_back_was_never_reached() {
        UUID id = opened();
        toActivist(id);
        campus.person(person)
                .get("/api/v1/me/data")
                .then()
                .body("records.stages.before", contains("applicant"))
                .body("records.stages.after", contains("activist"))
                .body("records.stages.on", contains("2022-03-01"));
        for (int last = 4; last >= 2; last--) {
            campus.office()
                    .header("If-Match", tag(id))
                    .delete("/api/v1/developments/" + id + "/entries/" + entry(id, last))
                    .then()
                    .statusCode(204);
        }
        assertEquals("applicant", stage());
        assertEquals(List.of(), Database.rows("select 1 from stage_change where person = ?", person));
    }

    @Test
    void who_arrives_in_the_middle_goes_on_behind_the_last_step_taken_elsewhere() {
        UUID late = member("S-6", "probationary-member");
        String earlier = "{\"activistSince\": \"2022-03-01\", \"admittedOn\": \"2023-04-20\"}";
        arrive(campus.secretaryOf(branch), late, 19, earlier).statusCode(403);
        arrive(campus.secretaryOf(college), late, 11, "{\"activistSince\": \"2022-03-01\"}")
                .statusCode(409)
                .body("code", equalTo("roster-says-otherwise"))
                .body("errors[0].pointer", equalTo("/number"));
        arrive(
                        campus.secretaryOf(college),
                        late,
                        19,
                        "{\"activistSince\": \"2022-04-21\", \"admittedOn\": \"2023-04-20\"}")
                .statusCode(422)
                .body("code", equalTo("activist-for-a-year"))
                .body("errors[0].pointer", equalTo("/facts/earlier/activistSince"));
        UUID id = Campus.made(
                arrive(campus.secretaryOf(college), late, 19, earlier).statusCode(201));
        campus.person(late)
                .get("/api/v1/developments/" + id)
                .then()
                .statusCode(200)
                .body("entries.act", contains("arrival"))
                .body("entries.number", contains(19))
                .body("entries.body", contains(college.toString()))
                .body("entries[0].facts.earlier.admittedOn", equalTo("2023-04-20"))
                .body("next.step.number", contains(20))
                .body("due.on", contains("2024-04-20"));
        campus.person(late)
                .get("/api/v1/me/data")
                .then()
                .body("records.developments.activistSince", contains("2022-03-01"));
        for (int number = 20; number <= 22; number++)
            step(id, number, "2023-09-10", "{}").statusCode(201);
        step(id, 23, "2024-04-20", TALLY).statusCode(201);
        step(id, 24, "2024-05-10", "{}").statusCode(201);
        campus.office().get("/api/v1/members/" + late).then().body("stage", equalTo("full-member"));
    }

    @Test
    void an_arrival_that_was_miswritten_is_taken_back_and_the_stage_stays() {
        UUID late = member("S-6", "activist");
        String since = "{\"activistSince\": \"%s\"}";
        UUID wrong = Campus.made(
                arrive(campus.office(), late, 5, since.formatted("2022-03-01")).statusCode(201));
        campus.office()
                .header("If-Match", tag(wrong))
                .delete("/api/v1/developments/" + wrong + "/entries/" + entry(wrong, 0))
                .then()
                .statusCode(204);
        campus.office().get("/api/v1/developments/" + wrong).then().statusCode(404);
        campus.office().get("/api/v1/members/" + late).then().body("stage", equalTo("activist"));
        arrive(campus.office(), late, 5, since.formatted("2022-03-11")).statusCode(201);
    }

    @Test
    void what_is_held_is_shown_to_the_person_and_goes_with_them() {
        act(campus.office(), opened(), "discontinuation", "{\"on\": \"2022-01-20\"}")
                .statusCode(201);
        opened();
        campus.person(person)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("records.developments.step", contains(1, null, 1))
                .body("records.developments.ofAge", contains(true, null, true));
        erase(person);
        assertEquals(List.of(), Database.rows("select 1 from development where person = ?", person));
        assertEquals(List.of(), Database.rows("select 1 from development_step where university = ?", campus.code));
    }

    @Test
    void lists_and_calendar_come_page_by_page_in_the_order_of_ids() {
        UUID first = opened();
        UUID second =
                Campus.made(open(campus.office(), member("S-5", "applicant")).statusCode(201));
        String cursor = campus.secretaryOf(branch)
                .get("/api/v1/developments?limit=1&unit=" + branch)
                .then()
                .body("items.id", contains(first.toString()))
                .extract()
                .path("nextCursor");
        campus.secretaryOf(branch)
                .queryParam("cursor", cursor)
                .get("/api/v1/developments?limit=1&unit=" + branch)
                .then()
                .body("items.id", contains(second.toString()))
                .body("nextCursor", nullValue());
        String calendar = "/api/v1/units/" + college + "/development-calendar?from=2022-02-01&until=";
        campus.secretaryOf(college)
                .get(calendar + "2022-02-10")
                .then()
                .statusCode(200)
                .body("items.development", contains(first.toString(), second.toString()))
                .body("items[0].due.kind", contains("talk"))
                .body("items[0].due.on", contains("2022-02-10"));
        campus.office().get(calendar + "2022-02-09").then().body("items[0].due", empty());
        campus.office().get(calendar + "2022-01-01").then().statusCode(422);
        campus.office()
                .get("/api/v1/units/" + college + "/development-calendar")
                .then()
                .statusCode(422);
    }

    @Test
    void the_25_steps_and_their_rules_are_open_to_all() {
        campus.anybody()
                .get("/api/v1/development-steps")
                .then()
                .statusCode(200)
                .body("steps", hasSize(25))
                .body("steps[6].title.zh", equalTo("确定发展对象"))
                .body("steps[6].guards", contains(4, 5, 19))
                .body("guards", hasSize(19))
                .body("guards[4].article", equalTo(13))
                .body("guards[4].verified", equalTo(true))
                .body("guards[0].article", nullValue())
                .body("guards[0].verified", equalTo(false))
                .body("guardsOfExtensions", contains(15, 16, 17));
    }

    private UUID opened() {
        return Campus.made(open(campus.secretaryOf(branch), person).statusCode(201));
    }

    private void toActivist(UUID id) {
        step(id, 2, "2022-01-20", "{}").statusCode(201);
        step(id, 3, "2022-03-01", "{}").statusCode(201);
        step(id, 4, "2022-03-01", "{}").statusCode(201);
        step(id, 5, "2022-03-01", people).statusCode(201);
    }

    private UUID toApproval() {
        UUID id = opened();
        toActivist(id);
        step(id, 6, "2023-01-15", "{}").statusCode(201);
        step(id, 7, "2023-03-01", "{}").statusCode(201);
        step(id, 8, "2023-03-02", "{}").statusCode(201);
        step(id, 9, "2023-03-02", people).statusCode(201);
        step(id, 10, "2023-03-20", "{}").statusCode(201);
        step(id, 11, "2023-04-02", "{\"trainingHours\": 24}").statusCode(201);
        for (int number = 12; number <= 14; number++)
            step(id, number, "2023-04-10", "{}").statusCode(201);
        step(id, 15, "2023-04-20", TALLY).statusCode(201);
        step(id, 16, "2023-04-25", "{}").statusCode(201);
        return id;
    }

    private ValidatableResponse step(UUID id, int number, String on, String facts) {
        return step(campus.office(), id, number, on, facts);
    }

    private static ValidatableResponse step(RequestSpecification by, UUID id, int number, String on, String facts) {
        return act(by, id, "steps", "{\"number\": %d, \"on\": \"%s\", \"facts\": %s}".formatted(number, on, facts));
    }

    private static ValidatableResponse act(RequestSpecification by, UUID id, String act, String body) {
        return by.body(body).post("/api/v1/developments/" + id + "/" + act).then();
    }

    private static ValidatableResponse open(RequestSpecification by, UUID person) {
        return by.body("{\"person\": \"%s\", \"on\": \"2022-01-10\", \"facts\": {\"ofAge\": true}}".formatted(person))
                .post("/api/v1/developments")
                .then();
    }

    private static ValidatableResponse arrive(RequestSpecification by, UUID person, int last, String earlier) {
        return by.body("{\"person\": \"%s\", \"on\": \"2023-09-01\", \"number\": %d, \"facts\": {\"earlier\": %s}}"
                        .formatted(person, last, earlier))
                .post("/api/v1/developments")
                .then();
    }

    private UUID member(String number, String stage) {
        return member(number, stage, "2021-09-01");
    }

    private UUID fullMember(String number, String joinedOn) {
        return member(number, "full-member", joinedOn);
    }

    private UUID member(String number, String stage, String joinedOn) {
        return Campus.made(campus.office()
                .body(Campus.newMember(branch, number, null)
                        .replace("probationary-member", stage)
                        .replace("2024-06-28", joinedOn))
                .post("/api/v1/members")
                .then()
                .statusCode(201));
    }

    private static String naming(UUID one, UUID other) {
        return "{\"people\": [\"%s\", \"%s\"]}".formatted(one, other);
    }

    private String stage() {
        return campus.office().get("/api/v1/members/" + person).then().extract().path("stage");
    }

    private String entry(UUID id, int index) {
        return campus.office()
                .get("/api/v1/developments/" + id)
                .then()
                .extract()
                .path("entries[" + index + "].id");
    }

    private void erase(UUID person) {
        UUID asked = Campus.made(
                campus.person(person).post("/api/v1/me/erasure").then().statusCode(201));
        campus.office()
                .header("If-Match", "\"0\"")
                .post("/api/v1/erasures/" + asked + "/approval")
                .then()
                .statusCode(204);
    }

    private String tag(UUID id) {
        return campus.office()
                .get("/api/v1/developments/" + id)
                .then()
                .extract()
                .header("ETag");
    }
}
