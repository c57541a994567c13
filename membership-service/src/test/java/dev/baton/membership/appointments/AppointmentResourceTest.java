package dev.baton.membership.appointments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
        UUID above = campus.member(branch, "S-2");
        campus.secretary(above, college);
        Campus.appoint(campus.holding("secretary", college, above), member, branch)
                .statusCode(201);
        Campus.appoint(campus.holding("secretary", college, above), member, college)
                .statusCode(403);
    }

    @Test
    void who_has_lost_their_office_gives_none_although_the_token_still_says_so() {
        UUID above = campus.member(branch, "S-2");
        UUID theirs = campus.secretary(above, college);
        end(campus.office(), theirs, "2026-01-31").statusCode(204);
        Campus.appoint(campus.holding("secretary", college, above), member, branch)
                .statusCode(403)
                .body("code", equalTo("appointment-not-current"));
        Campus.appoint(campus.secretaryOf(college), member, branch)
                .statusCode(403)
                .body("code", equalTo("appointment-not-current"));
    }

    @Test
    void the_last_who_could_give_an_office_keeps_theirs_until_somebody_else_can() {
        UUID last = (UUID) Database.rows("select id from appointment where person = ?", campus.officer)
                .getFirst()
                .get("id");
        String today = Database.rows("select begins_on from appointment where id = ?", last)
                .getFirst()
                .get("begins_on")
                .toString();
        UUID withoutLogin = campus.member(branch, "S-2");
        end(campus.office(), last, today).statusCode(409).body("code", equalTo("last-office-of-the-university"));
        campus.secretary(withoutLogin, campus.root);
        end(campus.office(), last, today).statusCode(409);
        succeed(campus.office(), last, member, today)
                .statusCode(409)
                .body("code", equalTo("last-office-of-the-university"));
        UUID other = Campus.made(Campus.join(campus.office(), branch, "S-3", campus.code + "-other")
                .statusCode(201));
        succeed(campus.office(), last, other, today).statusCode(201);
    }

    @Test
    void the_last_office_of_the_university_does_not_run_out_unnoticed_either() {
        UUID last = (UUID) Database.rows("select id from appointment where person = ?", campus.officer)
                .getFirst()
                .get("id");
        UUID other = Campus.made(Campus.join(campus.office(), branch, "S-3", campus.code + "-other")
                .statusCode(201));
        String today = Database.rows("select begins_on from appointment where id = ?", last)
                .getFirst()
                .get("begins_on")
                .toString();
        campus.office()
                .body("{\"person\": \"%s\", \"from\": \"%s\", \"until\": \"2999-08-31\"}".formatted(other, today))
                .post("/api/v1/appointments/" + last + "/successor")
                .then()
                .statusCode(409)
                .body("code", equalTo("offices-of-the-university-run-out"));
        campus.office()
                .body("""
                      {"person": "%s", "unit": "%s", "office": "secretary", "from": "2025-09-01", "until": "2999-08-31"}""".formatted(other, campus.root))
                .post("/api/v1/appointments")
                .then()
                .statusCode(201);
        end(campus.office(), last, today).statusCode(409).body("code", equalTo("offices-of-the-university-run-out"));
        UUID third = Campus.made(Campus.join(campus.office(), branch, "S-4", campus.code + "-third")
                .statusCode(201));
        appoint(third, campus.root, "organisation-officer", false, "2999-09-01").statusCode(201);
        end(campus.office(), last, today).statusCode(204); // the one term follows the other
    }

    @Test
    void an_office_without_rights_gives_none_either() {
        UUID sitting = campus.member(branch, "S-2");
        appoint(sitting, college, "committee-member", false, "2025-09-01").statusCode(201);
        Campus.appoint(campus.holding("secretary", college, sitting), member, branch)
                .statusCode(403)
                .body("code", equalTo("appointment-not-current"));
    }

    @Test
    void a_unit_has_one_secretary_be_it_an_acting_one() {
        UUID other = campus.member(branch, "S-2");
        UUID acting = Campus.made(
                appoint(member, branch, "secretary", true, "2025-09-01").statusCode(201));
        campus.office().get("/api/v1/appointments/" + acting).then().body("acting", equalTo(true));
        appoint(other, branch, "secretary", false, "2025-09-01")
                .statusCode(409)
                .body("code", equalTo("office-is-filled"))
                .body("errors[0].pointer", equalTo("/office"))
                .body(not(containsString(member.toString())));
        appoint(other, branch, "deputy-secretary", false, "2025-09-01").statusCode(201);
        appoint(member, branch, "deputy-secretary", false, "2025-09-01").statusCode(201);
    }

    @Test
    void of_several_who_are_appointed_at_once_one_becomes_secretary() {
        List<UUID> people = IntStream.range(2, 6)
                .mapToObj(i -> campus.member(branch, "S-" + i))
                .toList();
        long made = people.stream()
                .parallel()
                .map(person -> Campus.appoint(campus.office(), person, branch)
                        .extract()
                        .statusCode())
                .filter(status -> status == 201)
                .count();
        assertEquals(1, made);
    }

    @Test
    void the_database_alone_lets_no_two_secretaries_into_a_unit() {
        campus.secretary(member, branch);
        Exception refused = assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(
                        campus.code,
                        "insert into appointment (id, university, person, unit, office, begins_on, version)"
                                + " values (gen_random_uuid(), ?, ?, ?, 'SECRETARY', now(), 0)",
                        campus.code,
                        campus.officer,
                        branch));
        assertTrue(refused.getMessage().contains("one_holder_at_a_time"), refused.getMessage());
    }

    @Test
    void a_successor_follows_in_one_decision() {
        UUID first = campus.secretary(member, branch);
        UUID successor = campus.member(branch, "S-2");
        UUID second = Campus.made(
                succeed(campus.office(), first, successor, "2026-03-01").statusCode(201));
        campus.office().get("/api/v1/appointments/" + first).then().body("endedOn", equalTo("2026-03-01"));
        campus.office()
                .get("/api/v1/appointments/" + second)
                .then()
                .body("from", equalTo("2026-03-01"))
                .body("office", equalTo("secretary"))
                .body("person", equalTo(successor.toString()));
        assertEquals(
                List.of("membership.appointment-ended.v1", "membership.appointment-made.v1"),
                Database.rows(
                                "select type from outbox where aggregateid in (?, ?) order by id offset 1",
                                first.toString(),
                                second.toString())
                        .stream()
                        .map(row -> row.get("type"))
                        .toList());
    }

    @Test
    void nobody_follows_before_the_first_came_or_in_the_future_or_twice() {
        UUID first = campus.secretary(member, branch);
        UUID successor = campus.member(branch, "S-2");
        succeed(campus.secretaryOf(branch), first, successor, "2026-03-01").statusCode(403);
        succeed(campus.office(), first, successor, "2025-08-31")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"));
        succeed(campus.office(), first, successor, "2999-01-01")
                .statusCode(422)
                .body("code", equalTo("ends-in-the-future"));
        succeed(campus.office(), first, UUID.randomUUID(), "2026-03-01").statusCode(404);
        campus.office()
                .get("/api/v1/appointments/" + first)
                .then()
                .body("endedOn", nullValue()); // a refused half takes the other with it
        succeed(campus.office(), first, successor, "2026-03-01").statusCode(201);
        succeed(campus.office(), first, successor, "2026-03-01").statusCode(409);
    }

    @Test
    void groups_have_leaders_and_nobody_else_has() {
        UUID group = campus.unit(branch, "group");
        appoint(member, group, "secretary", false, "2025-09-01")
                .statusCode(422)
                .body("code", equalTo("office-does-not-belong-there"));
        appoint(member, branch, "group-leader", false, "2025-09-01").statusCode(422);
        appoint(member, group, "group-leader", false, "2025-09-01").statusCode(201);
    }

    @Test
    void vacancies_are_the_offices_nobody_holds_for_good() {
        vacanciesOf(branch, "?on=2025-08-31").body("vacancies.office", contains("secretary"));
        appoint(member, branch, "secretary", true, "2025-09-01").statusCode(201);
        vacanciesOf(branch, "").body("vacancies.acting", contains(true));
        campus.secretary(member, college);
        vacanciesOf(college, "").body("vacancies.office", contains("organisation-officer"));
        campus.anybody().get("/api/v1/units/" + branch + "/vacancies").then().statusCode(403);
    }

    @Test
    void a_unit_shows_those_below_it_and_those_of_a_day() {
        UUID below = campus.secretary(member, branch);
        campus.office().get("/api/v1/appointments?unit=" + college).then().body("items.id", hasSize(0));
        campus.office()
                .get("/api/v1/appointments?below=true&unit=" + college)
                .then()
                .body("items.id", contains(below.toString()));
        campus.office()
                .get("/api/v1/appointments?on=2025-08-31&unit=" + branch)
                .then()
                .body("items.id", hasSize(0));
        campus.office()
                .get("/api/v1/appointments?on=2025-09-01&unit=" + branch)
                .then()
                .body("items.id", contains(below.toString()));
    }

    @Test
    void a_day_does_not_tell_of_an_end_that_was_decided_later() {
        UUID id = campus.secretary(member, branch);
        String then = "/api/v1/appointments?on=2026-01-30&unit=" + branch;
        String answer = campus.office().get(then).asString();
        end(campus.office(), id, "2026-01-31").statusCode(204);
        assertEquals(answer, campus.office().get(then).asString());
        campus.office().get(then).then().body("items.id", contains(id.toString()));
        campus.office()
                .get("/api/v1/appointments?on=2026-01-31&unit=" + branch)
                .then()
                .body("items.id", hasSize(0));
        campus.office()
                .get("/api/v1/appointments?unit=" + branch)
                .then()
                .body("items[0].endedOn", equalTo("2026-01-31"));
    }

    @Test
    void the_leadership_of_a_group_goes_round() {
        UUID group = campus.unit(branch, "group");
        rotate(group, "2026-01-01").statusCode(409).body("code", equalTo("nobody-can-lead"));
        UUID one = campus.fullMember(group, "S-11");
        UUID two = campus.fullMember(group, "S-12");
        campus.member(group, "S-13"); // on probation
        nextOf(group, campus.person(one)).body("next", equalTo(one.toString()));
        rotate(group, "2026-01-01").statusCode(201);
        nextOf(group, campus.office()).body("next", equalTo(two.toString()));
        rotate(group, "2026-02-01").statusCode(201);
        nextOf(group, campus.office()).body("next", equalTo(one.toString()));
        assertEquals(
                List.of("2026-02-01"),
                Database.rows("select ended_on from appointment where unit = ? and ended_on is not null", group)
                        .stream()
                        .map(row -> row.get("ended_on").toString())
                        .toList());
        campus.anybody().get("/api/v1/units/" + group + "/rotation").then().statusCode(403);
        rotate(branch, "2026-01-01").statusCode(409).body("code", equalTo("leadership-rotates-in-groups"));
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

    private ValidatableResponse appoint(UUID person, UUID unit, String office, boolean acting, String from) {
        return campus.office()
                .body("""
                      {"person": "%s", "unit": "%s", "office": "%s", "acting": %s, "from": "%s"}""".formatted(person, unit, office, acting, from))
                .post("/api/v1/appointments")
                .then();
    }

    private static ValidatableResponse succeed(RequestSpecification by, UUID id, UUID person, String from) {
        return by.body("{\"person\": \"%s\", \"from\": \"%s\"}".formatted(person, from))
                .post("/api/v1/appointments/" + id + "/successor")
                .then();
    }

    private ValidatableResponse vacanciesOf(UUID unit, String on) {
        return campus.office()
                .get("/api/v1/units/" + unit + "/vacancies" + on)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse rotate(UUID group, String from) {
        return campus.office()
                .body("{\"from\": \"" + from + "\"}")
                .post("/api/v1/units/" + group + "/rotation")
                .then();
    }

    private static ValidatableResponse nextOf(UUID group, RequestSpecification by) {
        return by.get("/api/v1/units/" + group + "/rotation").then().statusCode(200);
    }

    private static ValidatableResponse end(RequestSpecification by, UUID id, String on) {
        return by.body("{\"on\": \"" + on + "\"}")
                .post("/api/v1/appointments/" + id + "/ending")
                .then();
    }
}
