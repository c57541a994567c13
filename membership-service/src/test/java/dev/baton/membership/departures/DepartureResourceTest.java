package dev.baton.membership.departures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.membership.transfers.Steps;
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

/** Members who are members no more, over HTTP: what ends with it, and what is left of it. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class DepartureResourceTest {

    private Campus campus;
    private UUID branch;
    private UUID member;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
        member = campus.member(branch, "S-1");
    }

    @Test
    void who_departs_comes_off_the_roster_and_out_of_office_and_others_hear_of_it() {
        campus.secretary(member, branch);
        departs(campus.office(), "2026-01-31", "deceased").statusCode(204);
        campus.office().get("/api/v1/members/" + member).then().statusCode(404);
        assertEquals(
                List.of("membership.member-joined.v1", "membership.member-left.v1"),
                Database.rows("select type from outbox where aggregateid = ? order by id", member.toString()).stream()
                        .map(row -> row.get("type"))
                        .toList());
        assertEquals(
                List.of("membership.appointment-made.v1", "membership.appointment-ended.v1"),
                Database.rows(
                                "select type from outbox where aggregatetype = 'membership.appointment'"
                                        + " and payload like '%' || ? || '%' order by id",
                                member.toString())
                        .stream()
                        .map(row -> row.get("type"))
                        .toList());
        Campus.join(campus.office(), branch, "S-1", null).statusCode(201); // the number is free
    }

    @Test
    void figures_of_earlier_days_stay_and_the_day_is_noted_beside_them() {
        departs(campus.office(), "2026-01-31", "left").statusCode(204);
        assertEquals(
                1,
                Database.rows(
                                "select 1 from placement where person = ? and from_on = '2024-06-28' and until_on >= current_date",
                                member)
                        .size());
        campus.person(member)
                .get("/api/v1/me/data")
                .then()
                .body("records.departures.kind", contains("left"))
                .body("records.departures.on", contains("2026-01-31"));
        assertEquals(
                List.of("DEPARTURE"),
                Database.rows("select purpose from personal_data_read where person = ?", member).stream()
                        .map(row -> row.get("purpose"))
                        .toList());
    }

    @Test
    void a_letter_on_its_way_is_called_off() {
        UUID letter = Campus.made(
                Steps.request(campus.office(), member, Steps.organisation()).statusCode(201));
        departs(campus.office(), "2026-01-31", "left").statusCode(204);
        assertTrue(Database.rows("select 1 from transfer where id = ? and state in ('REQUESTED', 'RELEASED')", letter)
                .isEmpty());
    }

    @Test
    void a_development_ends_with_the_membership_and_stays_as_it_was_written_down() {
        UUID development = Campus.made(campus.office()
                .body("{\"person\": \"%s\", \"on\": \"2022-01-10\", \"facts\": {\"ofAge\": true}}".formatted(member))
                .post("/api/v1/developments")
                .then()
                .statusCode(201));
        departs(campus.office(), "2026-01-31", "left").statusCode(204);
        campus.person(member)
                .get("/api/v1/developments/" + development)
                .then()
                .body("state", equalTo("departed"))
                .body("entries.act", contains("step", "departure"))
                .body("next", empty());
    }

    @Test
    void a_day_that_cannot_be_and_a_kind_that_judges_are_refused() {
        departs(campus.office(), "2999-01-01", "left")
                .statusCode(422)
                .body("code", equalTo("departs-in-the-future"))
                .body("errors[0].pointer", equalTo("/on"));
        departs(campus.office(), "2024-06-27", "left").statusCode(422).body("code", equalTo("departs-before-joining"));
        departs(campus.office(), "2026-01-31", "expelled").statusCode(400);
        departs(campus.office(), "2026-01-31", "left").statusCode(204);
        departs(campus.office(), "2026-01-31", "left").statusCode(404);
    }

    @Test
    void it_takes_an_office_above_that_is_held_today_and_never_ones_own() {
        campus.secretary(member, branch);
        departs(campus.inOffice(member, branch), "2026-01-31", "left")
                .statusCode(403)
                .body("code", equalTo("own-request"));
        departs(campus.secretaryOf(branch), "2026-01-31", "left")
                .statusCode(403)
                .body("code", equalTo("appointment-not-current"));
        departs(campus.anybody(), "2026-01-31", "left").statusCode(404);
        departs(new Campus().office(), "2026-01-31", "left").statusCode(404);
    }

    private ValidatableResponse departs(RequestSpecification by, String on, String kind) {
        return by.body("{\"on\": \"%s\", \"kind\": \"%s\"}".formatted(on, kind))
                .post("/api/v1/members/" + member + "/departure")
                .then();
    }
}
